package org.waymark.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.release.ReleaseDesk.checked;
import static org.waymark.statistics.release.ReleaseDesk.ended;
import static org.waymark.statistics.release.ReleaseDesk.idOf;
import static org.waymark.statistics.release.ReleaseDesk.prepared;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** From a draft to a published release and its revision, by two supervisors. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LifeOfAReleaseTest {

    @Inject
    ReleaseDesk desk;

    private TestBrowser sue;
    private TestBrowser sam;

    @BeforeEach
    void three_years_of_two_forces() {
        desk.threeYearsOfTwoForces();
        sue = TestBrowser.signedIn("sue");
        sam = TestBrowser.signedIn("sam");
    }

    @Test
    void a_release_goes_from_a_draft_to_what_everybody_reads() {
        var draft = prepared(sue, "2022-01", "2024-12", "2025-01-31");
        assertThat(draft.heading()).isEqualTo("October to December 2024");
        assertThat(draft.text()).contains("Draft", "2024-q4", "The release is prepared");

        assertThat(checked(draft).heading()).isEqualTo("The release has passed its check");
        var approved = sam.open("/statistics/releases/" + idOf(draft) + "/approval").form("Approve the release").submit();
        assertThat(approved.text()).contains("Approved by Sam");
        var published = sue.open("/statistics/releases/" + idOf(draft)).form("Publish the release").submit();
        assertThat(published.text()).contains("The release is published", "/releases/2024-q4");

        for (var name : new String[] {"cara", "ada", "audrey", "sue"}) {
            var page = TestBrowser.signedIn(name).open("/releases").follow("October to December 2024");
            assertThat(page.text()).contains("Published on", "folder for a web site");
        }
        var again = ended(sam.open("/statistics/releases/" + idOf(draft) + "/reproduction").form("Compute it anew").submit());
        assertThat(again.text()).contains("Everything comes out the same, to the byte.");
    }
}
