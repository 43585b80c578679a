package org.waymark.statistics.police.answers;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.reference.Force;
import org.waymark.statistics.police.batch.BringForm;
import org.waymark.statistics.police.batch.ImportErrors;
import org.waymark.statistics.police.batch.ImportPoliceFigures;
import org.waymark.statistics.police.batch.NewBatch;
import org.waymark.statistics.police.batch.PoliceImportResource;
import org.waymark.statistics.police.file.Book;
import org.waymark.statistics.police.file.Books;
import org.waymark.statistics.police.file.SheetRow;
import org.waymark.statistics.police.file.Unreadable;
import org.waymark.statistics.police.layout.AnswerLayouts;
import org.waymark.statistics.police.layout.ColumnRole;
import org.waymark.statistics.police.layout.Headings;
import org.waymark.web.CsrfToken;
import org.waymark.web.FormErrors;
import org.waymark.web.Missing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Bringing the answer of a force: the file, then how it is laid out, then the rows as they were read. */
@Path("/imports/police-answers")
public class AnswerResource {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final int SHOWN_ROWS = 15;

    private final KeptAnswers answers;
    private final AnswerLayouts layouts;
    private final ImportPoliceFigures figures;
    private final Acting acting;

    AnswerResource(KeptAnswers answers, AnswerLayouts layouts, ImportPoliceFigures figures, Acting acting) {
        this.answers = answers;
        this.layouts = layouts;
        this.figures = figures;
        this.acting = acting;
    }

    @CheckedTemplate(basePath = "statistics/police/answers", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance answer(FormErrors errors);

        static native TemplateInstance layout(AnswerSheet sheet, FormErrors errors, ImportErrors rows);
    }

    @GET
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance upload() {
        return Templates.answer(FormErrors.none());
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.TEXT_HTML)
    public Response bring(BringForm form) {
        var file = form.content();
        if (file.length == 0) {
            return html(422, Templates.answer(FormErrors.none().add("file", "Choose a file that is not empty")));
        }
        try {
            var book = Books.open(file);
            if (firstWithRows(book).isEmpty()) {
                throw new Unreadable("No sheet of this file holds anything.");
            }
        } catch (Unreadable cause) {
            answers.refused(acting.actor());
            return html(422, Templates.answer(FormErrors.none().add("file", "Nothing was kept. " + cause.getMessage().replaceFirst("\\.$", ""))));
        }
        return Response.seeOther(URI.create("/imports/police-answers/" + answers.keep(acting.actor(), file))).build();
    }

    /** Which sheet and which row of headings, and whose answer: then what each column is. */
    @GET
    @Path("{file-id}")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance layout(@RestPath("file-id") UUID file, @RestQuery String sheet, @RestQuery String headings, @RestQuery String force, @RestQuery String counts) {
        var book = Books.open(answers.read(acting.actor(), file));
        var number = sheetOf(book, sheet);
        var beginning = book.beginning(number, SHOWN_ROWS);
        var errors = FormErrors.none();
        var row = headingsOf(book, number, headings, beginning, errors);
        var whose = Force.find(force == null ? "" : force).map(Force::code).orElse("");
        var known = layouts.known(whose, row);
        var form = known.map(layout -> AnswerForm.remembered(layout, number, row)).orElseGet(() -> AnswerForm.proposed(number, row, whose, ColumnRole.isCount(counts) ? counts : ""));
        return Templates.layout(AnswerSheet.of(file, book.sheets(), beginning, row, form, errors, known.isPresent()), errors, ImportErrors.none());
    }

    @POST
    @Path("{file-id}/reading")
    @RolesAllowed(Role.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response read(@RestPath("file-id") UUID file, @RestForm(CsrfToken.FIELD) String token, MultivaluedMap<String, String> typed) {
        var bytes = answers.read(acting.actor(), file);
        var book = Books.open(bytes);
        var errors = FormErrors.none();
        var number = sheetOf(book, typed.getFirst("sheet"));
        var beginning = book.beginning(number, SHOWN_ROWS);
        var row = headingsOf(book, number, typed.getFirst("headings"), beginning, errors);
        var form = AnswerForm.of(typed, row.cells().size());
        var batch = form.toBatch(errors, number, row.number(), bytes);
        var reading = batch.map(NewBatch::read);
        if (reading.isEmpty() || !reading.get().isClean()) {
            var rows = reading.map(ImportErrors::of).orElseGet(ImportErrors::none);
            reading.ifPresent(refused -> figures.refused(acting.actor(), refused));
            rows.in(errors, "");
            return html(422, Templates.layout(AnswerSheet.of(file, book.sheets(), beginning, row, form, errors, false), errors, rows));
        }
        return html(200, PoliceImportResource.preview(figures.previewed(acting.actor(), batch.get(), reading.get()), "/imports/police-answers"));
    }

    private static int sheetOf(Book book, String asked) {
        int first = firstWithRows(book).orElseThrow(Missing::new);
        int sheet = asked == null || !asked.matches("\\d{1,3}") ? first : Integer.parseInt(asked);
        return sheet < book.sheets().size() && !book.beginning(sheet, 1).isEmpty() ? sheet : first;
    }

    /** The row that was asked for; before anybody asks, the first one in which most of the cells are filled. */
    private static SheetRow headingsOf(Book book, int sheet, String asked, List<SheetRow> beginning, FormErrors errors) {
        if (asked != null && !asked.isBlank()) {
            var found = asked.strip().matches("\\d{1,7}") ? Headings.in(book, sheet, Long.parseLong(asked.strip())) : Optional.<SheetRow>empty();
            if (found.isPresent()) {
                return found.get();
            }
            errors.add("headings", "Enter the number of a row that is not empty");
        }
        var widest = beginning.stream().mapToLong(AnswerResource::filled).max().orElse(0);
        return beginning.stream().filter(row -> filled(row) == widest).findFirst().orElseThrow(Missing::new);
    }

    private static long filled(SheetRow row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static Optional<Integer> firstWithRows(Book book) {
        var filled = new ArrayList<Integer>();
        for (int sheet = 0; sheet < book.sheets().size() && filled.isEmpty(); sheet++) {
            if (!book.beginning(sheet, 1).isEmpty()) {
                filled.add(sheet);
            }
        }
        return filled.stream().findFirst();
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status).type(HTML).entity(page).build();
    }
}
