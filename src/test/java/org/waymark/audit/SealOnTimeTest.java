package org.waymark.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.access.CaseId;
import org.waymark.access.Role;
import org.waymark.access.session.Ending;
import org.waymark.access.session.SessionEnded;
import org.waymark.access.session.SessionStarted;
import org.waymark.audit.seal.AuditKeys;
import org.waymark.audit.seal.Head;
import org.waymark.testing.PlainDatabase;

/** What happens by itself: sealing and exporting when the time comes, and rows of sessions as they begin and end. */
class SealOnTimeTest {

    @TempDir
    Path folder;
    private AuditKeys keys;
    private SealOnTime onTime;
    private Audit audit;

    @BeforeEach
    void an_empty_trail() {
        PlainDatabase.empty();
        var settings = settings();
        keys = new KeysOfTrail().keys(PlainDatabase.app(), settings);
        audit = new Audit(PlainDatabase.app(), PlainDatabase.app(), keys, Clock.systemUTC());
        onTime = new SealOnTime(new Sealer(PlainDatabase.app(), keys), PlainDatabase.app(), keys, Clock.systemUTC(), settings);
    }

    @Test
    void each_time_what_is_new_is_sealed_and_the_head_written() throws IOException {
        var cara = PlainDatabase.actor("cara", Role.CASEWORKER);
        audit.append(cara, AuditAction.CASE_OPENED, CaseId.fresh());
        onTime.recent();
        audit.append(cara, AuditAction.CASE_OPENED, CaseId.fresh());
        onTime.all();
        onTime.head();

        var head = Head.parse(Files.readString(folder.resolve("head.txt")));
        assertThat(head.number()).isEqualTo(2);
        assertThat(head.isSigned(keys)).isTrue();
        assertThat(PlainDatabase.number("select count(*) from audit.seal")).isEqualTo(2);
    }

    @Test
    void nothing_is_sealed_before_its_time_comes() {
        audit.append(PlainDatabase.actor("cara", Role.CASEWORKER), AuditAction.CASE_OPENED, CaseId.fresh());
        onTime.head();

        assertThat(PlainDatabase.number("select count(*) from audit.seal")).isZero();
    }

    @Test
    void sessions_are_on_record_as_they_begin_and_end() {
        var cara = PlainDatabase.actor("cara", Role.CASEWORKER).id();
        var sessions = new SessionAudit(audit);

        sessions.signedIn(new SessionStarted(cara));
        sessions.ended(new SessionEnded(cara, Ending.SIGNED_OUT));
        sessions.ended(new SessionEnded(cara, Ending.IDLE));

        assertThat(PlainDatabase.column("select actor_id || ' ' || action || ' ' || detail from audit.event order by id"))
                .containsExactly(cara + " SIGNED_IN ", cara + " SIGNED_OUT SIGNED_OUT", cara + " SESSION_ENDED IDLE");
    }

    private AuditSettings settings() {
        return new AuditSettings() {

            @Override
            public Path keyFile() {
                return folder.resolve("audit.key");
            }

            @Override
            public boolean makeKeyIfMissing() {
                return true;
            }

            @Override
            public Path headFile() {
                return folder.resolve("head.txt");
            }

            @Override
            public String sealEvery() {
                return "1s";
            }

            @Override
            public String sweepEvery() {
                return "1h";
            }

            @Override
            public String headEvery() {
                return "1m";
            }
        };
    }
}
