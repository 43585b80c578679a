package org.waymark.statistics.release.reproduction;

import java.util.List;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateData;

/**
 * What came of computing a release anew, one finding for each way; and the true counts that the ledger would give otherwise now.
 *
 * @param sha256 of the content as it was published
 */
@TemplateData
public record Reproduction(String address, String sha256, List<Finding> findings, List<Difference> differences) {

    /** Whether one way gave the same, and what it was. */
    @TemplateData
    public record Finding(boolean same, String sentence) {

        public String kind() {
            return same ? "good" : "danger";
        }

        public String tag() {
            return same ? "Same" : "Differs";
        }
    }

    /** A count that the ledger would give otherwise. */
    @TemplateData
    public record Difference(String what, String published, String now) {
    }

    public boolean isSame() {
        return findings.stream().allMatch(Finding::same);
    }

    public String verdict() {
        return isSame() ? "Everything comes out the same, to the byte." : "Not everything comes out the same.";
    }

    /** For a terminal, whose output is kept who knows where: a line a finding, and which counts differ, but never a count. */
    Stream<String> lines() {
        return Stream.of(Stream.of("%s: %s SHA-256 %s".formatted(address, verdict(), sha256)),
                findings.stream().map(finding -> (finding.same() ? "  same     " : "  DIFFERS  ") + finding.sentence()),
                differences.stream().map(one -> "  %s: the ledger gives another number".formatted(one.what()))).flatMap(lines -> lines);
    }
}
