package org.waymark.administration.keys;

import org.waymark.people.KeyRotation;

import io.quarkus.runtime.QuarkusApplication;

/** {@code java -jar quarkus-run.jar retire-key}: takes older wrapping keys out of the key file once nothing needs them. */
public class RetireKeyCommand implements QuarkusApplication {

    private final KeyRotation rotation;

    RetireKeyCommand(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public int run(String... arguments) {
        if (rotation.retire()) {
            System.out.println("The key file holds the newest wrapping key only. Older copies of it open backups of the time before: "
                    + "keep them for as long as you keep those, and no longer.");
            return 0;
        }
        System.out.println("%,d keys still need an older wrapping key. Nothing was changed.".formatted(rotation.progress().waiting()));
        return 1;
    }
}
