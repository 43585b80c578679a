package org.waymark.statistics.disclosure.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.waymark.statistics.disclosure.CountId;
import org.waymark.statistics.disclosure.Progress;
import org.waymark.statistics.disclosure.ProtectedRelease;
import org.waymark.statistics.disclosure.RandomTable;
import org.waymark.statistics.disclosure.Rules;
import org.waymark.statistics.disclosure.attack.Attack;

/**
 * A release is reproduced to the byte years later, so that the same counts have to be suppressed then. Whoever changes the
 * method changes these digests, and gives up that releases from before can be computed anew.
 */
class SameForEverTest {

    private static final List<String> TABLES = List.of(
            "9a31bc9e", "158ed354", "54cbf3f6", "2092c8b1", "732a13c8", "8061c761", "5283ff02", "57b277ca",
            "6e0875c3", "22225e83", "4259cc5b", "9a4160e1", "1daca288", "e1d304dd", "ff7a775a", "4c6e67f3",
            "38928b05", "8fc8472e", "7fba0223", "9e4c0614", "35766f98", "8f85712e", "d7364535", "5b61eaef");
    private static final List<String> CUBES = List.of(
            "dec0a14d", "8475fa66", "2292b47f");
    private static final List<String> QUARTERS = List.of(
            "b3ef096f", "04c640f1", "5a54437b", "8b955085", "b53ceb49", "40a0cbff");
    private static final List<String> REFUSALS = List.of(
            "7f24f228", "ce4a82d5", "d9b1b790", "2bdfadbe", "899b73c8", "2bb7c7a8", "348b0f3d", "00633b9f",
            "d9b1b790", "505185aa", "5a2ae674", "bc93968c");

    @Test
    void the_same_counts_of_a_table_are_suppressed() {
        assertThat(digests(24, table -> suppressed(RandomTable.numbered(1000 + table)))).isEqualTo(TABLES);
    }

    @Test
    void the_same_counts_of_a_cube_are_suppressed() {
        assertThat(digests(3, table -> suppressed(RandomTable.of(table, 4, 4, 3, table, table == 1)))).isEqualTo(CUBES);
    }

    @Test
    void the_same_counts_of_a_series_are_suppressed() {
        var table = RandomTable.of(5, 6, 5, 1, 2, false);
        var earlier = new ArrayList<ProtectedRelease>();

        assertThat(digests(6, quarter -> {
            var release = DisclosureControl.protectFurther(DisclosureControl.protect(table.release(), Rules.USUAL), earlier, Progress.UNWATCHED);
            earlier.add(release);
            table.later();
            return release.suppressed().stream().sorted().toList();
        })).isEqualTo(QUARTERS);
    }

    @Test
    void a_refusal_says_the_same() {
        assertThat(digests(12, table -> Attack.on(DisclosureControl.smallCountsOnly(RandomTable.numbered(2000 + table).release(), Rules.USUAL), List.of(), Progress.UNWATCHED)))
                .isEqualTo(REFUSALS);
    }

    private static List<CountId> suppressed(RandomTable table) {
        return DisclosureControl.protect(table.release(), Rules.USUAL).suppressed().stream().sorted().toList();
    }

    private static List<String> digests(int many, IntFunction<Object> what) {
        return IntStream.range(0, many).mapToObj(what).map(one -> digest(one.toString())).toList();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 4);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
