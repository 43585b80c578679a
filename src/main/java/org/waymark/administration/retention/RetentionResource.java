package org.waymark.administration.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.waymark.access.Acting;
import org.waymark.access.Role;
import org.waymark.administration.retention.Runs.Run;
import org.waymark.audit.Audit;
import org.waymark.audit.AuditAction;
import org.waymark.time.London;
import org.waymark.web.Done;
import org.waymark.web.FormErrors;
import org.waymark.web.Missing;
import org.waymark.web.Refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;

/** For how long what is kept, what is about to go, and what the nights did: for admins, in counts. */
@Path("/admin/retention")
public class RetentionResource {

    private static final int RUNS = 30;
    private static final Duration AHEAD = Duration.ofDays(365);

    private final Acting acting;
    private final Periods periods;
    private final DueCases cases;
    private final DueRecords due;
    private final Runs runs;
    private final Heartbeat heartbeat;
    private final RetentionSettings settings;
    private final Audit audit;
    private final Clock clock;
    private final Done done;

    RetentionResource(Acting acting, Periods periods, DueCases cases, DueRecords due, Runs runs, Heartbeat heartbeat, RetentionSettings settings, Audit audit,
            Clock clock, Done done) {
        this.acting = acting;
        this.periods = periods;
        this.cases = cases;
        this.due = due;
        this.runs = runs;
        this.heartbeat = heartbeat;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.done = done;
    }

    @CheckedTemplate(basePath = "administration/retention", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance retention(List<RuleLine> rules, Warning warning, List<MonthLine> months, List<RunLine> runs);

        static native TemplateInstance period(RuleLine rule, String length, FormErrors errors);
    }

    @GET
    @RolesAllowed(Role.ADMIN)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance retention() {
        audit.append(acting.actor(), AuditAction.RETENTION_READ, "");
        var end = periods.endOf(RecordClass.CLOSED_CASES);
        var months = periods.of(RecordClass.CLOSED_CASES);
        return Templates.retention(Arrays.stream(RecordClass.values()).map(this::line).toList(), warning(end),
                cases.byMonth(end.plus(AHEAD)).stream().map(month -> MonthLine.of(month, months, clock.instant())).toList(),
                runs.newestFirst(RUNS).stream().map(RunLine::of).toList());
    }

    @GET
    @Path("{records}")
    @RolesAllowed(Role.ADMIN)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance form(@RestPath String records) {
        var rule = line(withCode(records));
        return Templates.period(rule, String.valueOf(rule.length()), FormErrors.none());
    }

    @POST
    @Path("{records}")
    @RolesAllowed(Role.ADMIN)
    @Produces(MediaType.TEXT_HTML)
    @Transactional(dontRollbackOn = Refused.class)
    public Response change(@RestPath String records, @RestForm String length) {
        var chosen = withCode(records);
        try {
            periods.change(acting.actor(), chosen, FormErrors.typed(length).filter(typed -> typed.matches("[0-9]{1,4}")).map(Integer::valueOf).orElse(0));
            return done.seeOther("/admin/retention", "retention-changed");
        } catch (Refused refused) {
            return Response.status(422).entity(Templates.period(line(chosen), length, FormErrors.of(refused))).build();
        }
    }

    /** The admin has looked at the date, or at the number of cases, and says that it is right. */
    @POST
    @Path("confirmation")
    @RolesAllowed(Role.ADMIN)
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response confirm(@RestForm String what, @RestForm String cases) {
        var warning = warning(periods.endOf(RecordClass.CLOSED_CASES));
        if (warning.isClock() && Run.CLOCK.equals(what) && warning.confirmable()) {
            heartbeat.confirm();
            runs.confirm(acting.actor(), Run.CLOCK, 0);
        } else if (warning.isTooMany() && Run.TOO_MANY.equals(what) && String.valueOf(warning.due()).equals(cases)) {
            runs.confirm(acting.actor(), Run.TOO_MANY, Math.toIntExact(warning.due()));
        }
        return done.seeOther("/admin/retention", "retention-confirmed");
    }

    private Warning warning(Instant end) {
        var pulse = heartbeat.pulse();
        var due = cases.count(end);
        var tooMany = due > Math.max(settings.mostOf(cases.all()), runs.confirmedCases());
        return new Warning(!pulse.isSteady(), pulse.sentence(), pulse != Pulse.APART, London.inWords(clock.instant()), tooMany, due);
    }

    private RuleLine line(RecordClass records) {
        return new RuleLine(records.code(), records.label(), periods.of(records), records.unit().label(), records.reason(), due.now(records),
                due.withinAMonth(records));
    }

    private static RecordClass withCode(String code) {
        return RecordClass.withCode(code).orElseThrow(Missing::new);
    }

    /** A rule: the class of records, for how long it is kept, and how many are due now and within a month, those due now among them. */
    @TemplateData
    record RuleLine(String code, String label, int length, String unit, String reason, long due, long dueWithinAMonth) {

        public String question() {
            return "Kept for how many " + unit + "?";
        }
    }

    /** What keeps the next run from going, if anything does. */
    @TemplateData
    record Warning(boolean isClock, String sentence, boolean confirmable, String now, boolean isTooMany, long due) {
    }

    /** How many cases are to go in a month. */
    @TemplateData
    record MonthLine(String month, long cases, boolean isDue) {

        static MonthLine of(DueCases.Month ended, int months, Instant now) {
            var goes = YearMonth.parse(ended.month()).plusMonths(months);
            return new MonthLine(London.inWords(goes), ended.cases(), !goes.isAfter(YearMonth.from(London.dayOf(now))));
        }
    }

    /** A night in words. */
    @TemplateData
    record RunLine(String when, String outcome, int due, int cases, int reports, int sessions, int failed) {

        static RunLine of(Run run) {
            var words = switch (run.outcome()) {
                case Run.DONE -> "Done";
                case Run.CLOCK -> "Not done: the clock could not be believed";
                default -> "Not done: more cases were due than go unasked";
            };
            return new RunLine(London.inWords(run.at()), words, run.due(), run.cases(), run.reports(), run.sessions(), run.failed());
        }
    }
}
