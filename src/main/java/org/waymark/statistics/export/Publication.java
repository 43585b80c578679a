package org.waymark.statistics.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.waymark.statistics.disclosure.Mark;
import org.waymark.statistics.measures.Measure;
import org.waymark.statistics.measures.Window;

/**
 * What a release says of itself in each of its files: all words come from here, so that a release that was kept whole gives
 * the same files whatever later versions call things.
 *
 * @param address names the release in addresses and files: "2026-q3"
 * @param title what it is, with period and place
 * @param publisher who publishes it, never a person
 * @param asAt the day as known on which everything was counted
 * @param coverage how far the counted cases reach: "helpline cases; 2 forces; 48 months"
 * @param contact how to ask about it
 * @param licence under what terms it may be used
 * @param notes what holds for all tables, one sentence or more each
 * @param revision why it replaces an earlier release, and which
 */
public record Publication(String address, String title, String publisher, LocalDate publishedOn, LocalDate asAt, Window window, String coverage,
        String contact, String licence, List<String> notes, List<Definition> definitions, List<Symbol> symbols, Optional<String> revision) {

    /** The publisher where none is configured. */
    public static final String USUAL_PUBLISHER = "A helpline that uses Waymark";
    /** The language of all words. */
    public static final String LANGUAGE = "en-GB";

    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /** What a measure counts, in the version of which its figures are. */
    public record Definition(String name, String label, String meaning, int version) {

        public static Definition of(Measure measure) {
            return new Definition(measure.name(), measure.label(), measure.definition(), measure.version());
        }
    }

    /** A mark that stands where there is no number, and what it means. */
    public record Symbol(String shorthand, String meaning) {

        /** Those of today, in the order in which a reader meets them. */
        public static List<Symbol> all() {
            return Arrays.stream(Mark.values()).map(mark -> new Symbol(mark.shorthand(), mark.meaning())).toList();
        }
    }

    public Publication {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("The address of a release is small letters, digits and hyphens, and not \"" + address + "\".");
        }
        notes = List.copyOf(notes);
        definitions = List.copyOf(definitions);
        symbols = List.copyOf(symbols);
    }
}
