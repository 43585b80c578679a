package org.waymark.statistics.release.reproduction;

import org.waymark.access.Staff;
import org.waymark.statistics.disclosure.Progress;

import io.quarkus.runtime.QuarkusApplication;

/**
 * {@code java -jar quarkus-run.jar reproduce 2026-q3}: computes a published release anew and ends with 0 where the same comes
 * out, with 1 where it does not, and with 2 where nothing is published under that address.
 */
public class ReproduceCommand implements QuarkusApplication {

    private final Reproduce reproducing;
    private final Staff staff;

    ReproduceCommand(Reproduce reproducing, Staff staff) {
        this.reproducing = reproducing;
        this.staff = staff;
    }

    @Override
    public int run(String... arguments) {
        var address = arguments.length > 1 ? arguments[1] : "";
        var result = reproducing.reproduce(staff.itself(), address, Progress.UNWATCHED);
        if (result.isEmpty()) {
            System.out.println("Nothing is published under the address \"" + address + "\". Say it like this: reproduce 2026-q3");
            return 2;
        }
        result.get().lines().forEach(System.out::println);
        return result.get().isSame() ? 0 : 1;
    }
}
