package org.waymark.web.guard;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import org.waymark.web.Media;
import org.waymark.web.Refused;

/** Refuses a form with the bytes of a file in one of its fields: a picture pasted into a note would be kept like a note. */
class MediaCheck {

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request) {
        var form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        if (form == null) {
            return;
        }
        for (var field : form) {
            if (form.get(field).stream().anyMatch(value -> !value.isFileItem() && Media.isIn(value.getValue()))) {
                throw new Refused("", "This holds a picture or another file. Waymark takes words only: take it out and send the form again.");
            }
        }
    }
}
