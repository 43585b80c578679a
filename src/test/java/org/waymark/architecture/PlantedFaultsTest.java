package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The faults that prove the tests: they are planted by a command of their own, and must not go stale in between. */
class PlantedFaultsTest {

    @Test
    void every_planted_fault_still_fits_the_code_and_names_a_test() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        var check = new ProcessBuilder(java, "src/build/PlantedFaults.java", "--check").redirectErrorStream(true).start();
        var said = new String(check.getInputStream().readAllBytes());

        assertThat(check.waitFor()).as(said).isZero();
    }
}
