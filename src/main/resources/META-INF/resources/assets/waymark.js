// Every page works without this file. It makes GOV.UK Frontend's components nicer to use: focus on the error summary and
// the notification, parts of a form that open with their answer, a button that takes a double click as one.
import { initAll } from './govuk-frontend.min.js?v=5.14.0'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
