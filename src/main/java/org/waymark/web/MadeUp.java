package org.waymark.web;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the data is a demonstration, and how far its loading has come: the banner over every page says so. */
@ApplicationScoped
public class MadeUp {

    private final AtomicReference<Progress> progress = new AtomicReference<>();

    /** How many of how many cases are there. */
    public record Progress(int loaded, int total) {

        boolean isUnderWay() {
            return loaded < total;
        }
    }

    /** The data is made up and complete. */
    public void complete() {
        progress.set(new Progress(0, 0));
    }

    /** The data is made up and being loaded. */
    public void loading(int loaded, int total) {
        progress.set(new Progress(loaded, total));
    }

    /** The data is real, as it is until somebody says otherwise. */
    public void nothing() {
        progress.set(null);
    }

    public boolean isOn() {
        return progress.get() != null;
    }

    public boolean isLoading() {
        return isOn() && progress.get().isUnderWay();
    }

    public int loaded() {
        return isOn() ? progress.get().loaded() : 0;
    }

    public int total() {
        return isOn() ? progress.get().total() : 0;
    }

    public String counted() {
        return "%,d of %,d cases loaded so far.".formatted(loaded(), total());
    }
}
