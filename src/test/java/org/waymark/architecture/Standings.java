package org.waymark.architecture;

import static org.waymark.testing.ACase.LANCASHIRE;
import static org.waymark.testing.ACase.aCase;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.spi.CDI;

import org.eclipse.microprofile.config.ConfigProvider;
import org.waymark.access.CaseReference;
import org.waymark.administration.erasure.EraseCase;
import org.waymark.testing.ACase;
import org.waymark.testing.EmptyDatabase;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A case, report and emergency access for each way in which Robin, of the team North, can stand to one. */
final class Standings implements AutoCloseable {

    static final String ROBIN = "robin";
    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

    private final Map<String, Place> cases = new LinkedHashMap<>();
    private final Connection database;
    private final UUID robin;
    private final UUID cara;

    /** A case with one of each part that a route can name. */
    record Place(UUID id, String reference, String outcome, String withdrawal, String report, String exclusion, String request) {
    }

    private Standings() throws SQLException {
        EmptyDatabase.now();
        database = DriverManager.getConnection(ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class), "waymark_owner", "trusted");
        robin = ACase.actor(ROBIN).id();
        cara = ACase.actor("cara").id();
    }

    static Standings laid() throws SQLException {
        var standings = new Standings();
        standings.layCases();
        return standings;
    }

    private void layCases() {
        lay("her own, of another team", "update cases.case_file set owner_id = ':robin', team = 'team-south' where id = ':case'");
        lay("shared with her", colleague("null", "null"));
        lay("no longer shared with her", colleague("now()", "':cara'"));
        lay("of her team", "update cases.case_file set team = 'team-north' where id = ':case'");
        lay("of another team", "");
        lay("of no team", "update cases.case_file set team = null, owner_id = null where id = ':case'");
        lay("kept out of, though all of it is hers", "update cases.case_file set team = 'team-north', owner_id = ':robin' where id = ':case';"
                + colleague("null", "null") + exclusion("null", "null") + emergency("now()"));
        lay("no longer kept out of", "update cases.case_file set team = 'team-north' where id = ':case';" + exclusion("now()", "':cara'"));
        lay("opened in an emergency", emergency("now()"));
        lay("opened in an emergency an hour ago", emergency("now() - interval '61 minutes'"));
        lay("closed, her own", "update cases.case_file set team = 'team-north', owner_id = ':robin', status = 'CLOSED' where id = ':case';"
                + "insert into cases.closure (id, case_id, reason, at, by_id) values (gen_random_uuid(), ':case', 'AIM_MET', now(), ':cara')");
        lay("on hold, her own", "update cases.case_file set team = 'team-north', owner_id = ':robin' where id = ':case';" + hold());
        cases.put("erased, her own", nothingAt(erased()));
        cases.put("never existed", nothingAt(CaseReference.random().value()));
    }

    private static Place nothingAt(String reference) {
        return new Place(null, reference, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
    }

    /** The reference of a case that was Robin's until it was erased. */
    private String erased() {
        var file = aCase().ownedBy(ROBIN).saved();
        QuarkusTransaction.requiringNew().run(() -> CDI.current().select(EraseCase.class).get().erase(ACase.actor(ROBIN), file.id(), "MADE_IN_ERROR"));
        return file.reference();
    }

    /** A case of cara in the south, changed so that Robin stands to it as is said. */
    private void lay(String standing, String change) {
        var file = aCase().safeContact("by letter").recordedBy(LANCASHIRE, "2024-07-01").withSuspect("2024-07-02").withdrawn("2024-07-20", "UNKNOWN").outcome("16", "2024-09-01").saved();
        var id = file.id().value();
        run("update cases.case_file set team = 'team-south' where id = ':case';".replace(":case", id.toString()) + change
                .replace(":case", id.toString()).replace(":robin", robin.toString()).replace(":cara", cara.toString()));
        var report = UUID.randomUUID();
        run(report(report, cara, "now()", "'" + id + "'"));
        var exclusion = UUID.randomUUID();
        run("insert into cases.exclusion (id, case_id, person_id, since, by_id) values ('%s', '%s', '%s', now(), '%s')"
                .formatted(exclusion, id, ACase.actor("colin").id(), cara));
        var request = UUID.randomUUID();
        run("insert into cases.third_party_request (id, case_id, kind, legal_basis, asked_on, at, by_id) values ('%s', '%s', 'POLICE', 'CONSENT', current_date, now(), '%s')"
                .formatted(request, id, cara));
        cases.put(standing, new Place(id, file.reference(),
                one("select o.id from investigation.outcome o join investigation.police_record r on r.id = o.police_record_id where r.case_id = '" + id + "'"),
                one("select id from investigation.withdrawal where case_id = '" + id + "'"), report.toString(), exclusion.toString(), request.toString()));
    }

    /** The address at which a route names what has this standing; drafts and waiting reports are laid anew each time. */
    String address(Route route, String standing) {
        if (route.path().contains("{reference}")) {
            return inCase(route, cases.get(standing));
        }
        var id = route.path().startsWith("/emergency-access/") ? emergency(standing, UUID.randomUUID()) : report(standing, UUID.randomUUID());
        return route.path().replace("{id}", id.toString());
    }

    private static String inCase(Route route, Place place) {
        return route.path().replace("{reference}", place.reference())
                .replace("/outcomes/{id}", "/outcomes/" + place.outcome())
                .replace("/withdrawals/{id}", "/withdrawals/" + place.withdrawal())
                .replace("/reports/{id}", "/reports/" + place.report())
                .replace("/requests/{id}", "/requests/" + place.request())
                .replace("/exclusions/{id}", "/exclusions/" + place.exclusion())
                .replaceAll("\\{[^}]+}", NOTHING);
    }

    /** What the table of cases says of who sees which case; an empty form leaves it as it is. */
    String fingerprint() {
        return one("""
                select md5(string_agg(t, '|' order by t)) from (
                    select c.id, coalesce(c.owner_id::text, '') || c.status || coalesce(c.team, '') as t from cases.case_file c
                    union all select case_id, person_id || coalesce(ended_at::text, '') from cases.colleague
                    union all select case_id, person_id || coalesce(ended_at::text, '') from cases.exclusion
                    union all select case_id, person_id || until::text from cases.emergency where since > now() - interval '1 day') as rows
                where id in (%s)""".formatted(cases.values().stream().map(Place::id).filter(Objects::nonNull).map(id -> "'" + id + "'").collect(Collectors.joining(","))));
    }

    private UUID report(String standing, UUID id) {
        run("delete from intake.waiting; delete from intake.section; delete from intake.exclusion; delete from intake.report where case_id is null");
        var aside = "insert into intake.exclusion (report_id, person_id, since) values ('%s', '%s', now());".formatted(id, robin);
        switch (standing) {
            case "her draft" -> run(draft(id, robin));
            case "a draft of somebody else" -> run(draft(id, cara));
            case "a report that she stepped aside from" -> run(report(id, robin, "now()", "null") + waiting(id, null) + aside);
            case "names her case" -> run(report(id, cara, "now()", "null") + waiting(id, cases.get("her own, of another team")));
            case "names a case shared with her" -> run(report(id, cara, "now()", "null") + waiting(id, cases.get("shared with her")));
            case "names a case of her team" -> run(report(id, cara, "now()", "null") + waiting(id, cases.get("of her team")));
            case "names a case of another team" -> run(report(id, cara, "now()", "null") + waiting(id, cases.get("of another team")));
            case "names a case that she is kept out of" ->
                    run(report(id, cara, "now()", "null") + waiting(id, cases.get("kept out of, though all of it is hers")));
            case "names no case" -> run(report(id, cara, "now()", "null") + waiting(id, null));
            case "stepped aside from by herself" -> run(report(id, robin, "now()", "null") + waiting(id, null) + aside);
            case "never existed" -> {
            }
            default -> throw new AssertionError("nothing is laid for: " + standing);
        }
        return id;
    }

    private UUID emergency(String standing, UUID id) {
        run("delete from cases.emergency where since < now() - interval '1 day'");
        var by = standing.endsWith("by herself") ? robin : cara;
        var file = switch (standing) {
            case "in a case of her team, by a colleague", "in a case of her team, by herself" -> cases.get("of her team");
            case "in a case of another team, by a colleague" -> cases.get("of another team");
            case "in a case that she is kept out of" -> cases.get("kept out of, though all of it is hers");
            case "never existed" -> null;
            default -> throw new AssertionError("nothing is laid for: " + standing);
        };
        if (file != null) {
            run("insert into cases.emergency (id, case_id, person_id, since, until) values ('%s', '%s', '%s', now() - interval '2 days', now() - interval '47 hours')"
                    .formatted(id, file.id(), by));
        }
        return id;
    }

    private static String draft(UUID id, UUID author) {
        return report(id, author, "null", "null")
                + "insert into intake.section (report_id, name, version, saved_at, saved_by) values ('%s', 'CONTACT', 1, now(), '%s');".formatted(id, author);
    }

    private static String report(UUID id, UUID author, String submitted, String caseId) {
        return """
                insert into intake.report (id, author_id, started_at, submitted_at, case_id, joined_at, joined_by, channel, received_at, contacted_by,
                    abuse_type, relationship, age_band, gender, conduct_ongoing, in_danger, reported, reported_force)
                values ('%1$s', '%2$s', now(), %3$s, %4$s, %5$s, %6$s, 'PHONE', now() - interval '1 hour', 'NOT_ASKED',
                    'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', false, 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED');
                """.formatted(id, author, submitted, caseId, caseId.equals("null") ? "null" : "now()", caseId.equals("null") ? "null" : "'" + author + "'");
    }

    private static String waiting(UUID report, Place named) {
        return "insert into intake.waiting (report_id, named_reference, named_case_id, put_at) values ('%s', %s, %s, now());".formatted(report,
                named == null ? "null" : "'" + named.reference() + "'", named == null ? "null" : "'" + named.id() + "'");
    }

    private static String colleague(String endedAt, String endedBy) {
        return "insert into cases.colleague (id, case_id, person_id, since, by_id, ended_at, ended_by) values (gen_random_uuid(), ':case', ':robin', now(), ':cara', %s, %s);"
                .formatted(endedAt, endedBy);
    }

    private static String exclusion(String endedAt, String endedBy) {
        return "insert into cases.exclusion (id, case_id, person_id, since, by_id, ended_at, ended_by) values (gen_random_uuid(), ':case', ':robin', now(), ':cara', %s, %s);"
                .formatted(endedAt, endedBy);
    }

    private static String emergency(String since) {
        return "insert into cases.emergency (id, case_id, person_id, since, until) values (gen_random_uuid(), ':case', ':robin', %1$s, %1$s + interval '1 hour');"
                .formatted(since);
    }

    private static String hold() {
        return "insert into cases.hold (id, case_id, since, by_id) values (gen_random_uuid(), ':case', now(), ':cara')";
    }

    private void run(String sql) {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private String one(String sql) {
        try (var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
