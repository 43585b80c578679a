package org.waymark.administration.keys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.people.KeyRotation;
import org.waymark.testing.EmptyDatabase;
import org.waymark.testing.Helpline;
import org.waymark.testing.TestBrowser;
import org.waymark.testing.TestDatabase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The wrapping key turns over while the application runs. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeysTest {

    @Inject
    KeyRotation rotation;
    @Inject
    Helpline helpline;

    @BeforeEach
    void empty() {
        EmptyDatabase.now();
    }

    @Test
    void the_key_turns_over_by_command_while_cases_are_read_and_the_page_shows_how_far_it_is() {
        var file = helpline.caseOf("cara");
        var cara = TestBrowser.signedIn("cara");
        var ada = TestBrowser.signedIn("ada");
        assertThat(ada.open("/admin/keys").text()).contains("All 1 keys");

        rotation.begin();
        assertThat(ada.open("/admin").follow("Wrapping key").text()).contains("0 of 1 keys", "Wrapping keys in the file 2", "Still wrapped by an older one 1");
        assertThat(cara.open("/cases/" + file.reference()).text()).contains("Safe contact: phone only");
        assertThat(new RetireKeyCommand(rotation).run()).as("something still needs the old one").isEqualTo(1);

        assertThat(new RotateKeyCommand(rotation).run()).isZero();
        assertThat(ada.open("/admin/keys").text()).contains("All 1 keys", "Wrapping keys in the file 3");
        assertThat(new RetireKeyCommand(rotation).run()).isZero();

        assertThat(ada.open("/admin/keys").text()).contains("Wrapping keys in the file 1");
        assertThat(cara.open("/cases/" + file.reference()).text()).contains("Safe contact: phone only");
        assertThat(helpline.audited("KEY_PROGRESS_READ")).isEqualTo(4);
    }

    @Test
    void it_is_nobodys_but_the_admins() {
        for (var name : new String[] {"cara", "sue", "audrey"}) {
            assertThat(TestBrowser.signedIn(name).open("/admin/keys").status()).isEqualTo(403);
        }
        assertThat(TestBrowser.signedOut().get("/admin/keys").statusCode()).isEqualTo(302);
    }
}
