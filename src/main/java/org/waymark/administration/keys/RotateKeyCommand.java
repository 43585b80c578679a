package org.waymark.administration.keys;

import org.waymark.people.KeyRotation;

import io.quarkus.runtime.QuarkusApplication;

/**
 * {@code java -jar quarkus-run.jar rotate-key}: puts a new wrapping key into the key file and wraps all keys of cases by it,
 * while others work. Broken off, the running instances go on with it.
 */
public class RotateKeyCommand implements QuarkusApplication {

    private final KeyRotation rotation;

    RotateKeyCommand(KeyRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public int run(String... arguments) {
        rotation.begin();
        System.out.println("A new wrapping key is in the key file. Copy that file to where its copies are kept.");
        rotation.goOn();
        var progress = rotation.progress();
        System.out.println("%,d of %,d keys are wrapped by it.".formatted(progress.done(), progress.all()));
        return progress.isOver() ? 0 : 1;
    }
}
