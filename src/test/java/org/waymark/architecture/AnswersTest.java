package org.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The answers to OWASP ASVS 5.0: every requirement of levels 1 and 2 has one, and what it points at is there. */
class AnswersTest {

    private static final Path ANSWERS = Path.of("src/site/security/asvs-5.0.csv");
    /** The numbers and levels of the standard, a section a line; its words stay where they are. */
    private static final Path LEVELS = Path.of("src/test/resources/asvs-5.0-levels.txt");
    private static final Set<String> VERDICTS = Set.of("met", "partly", "open", "deployment", "not applicable");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_requirement_of_levels_1_and_2_has_an_answer() throws IOException {
        var asked = new TreeMap<String, String>();
        for (var line : Files.readAllLines(LEVELS)) {
            var levels = line.split(" ")[1].split(",");
            for (int at = 0; at < levels.length; at++) {
                if (!levels[at].equals("3")) {
                    asked.put(line.split(" ")[0] + "." + (at + 1), levels[at]);
                }
            }
        }
        var answered = new TreeMap<String, String>();
        for (var answer : answers()) {
            assertThat(answered.put(answer.getField("requirement"), answer.getField("level"))).as(answer.toString()).isNull();
        }

        assertThat(answered).isEqualTo(asked).hasSize(253);
    }

    /** The only chapter that applies in no part is the last, WebRTC: 246 are left. */
    @Test
    void an_answer_says_why_it_is_what_it_is() throws IOException {
        var counts = answers().stream().collect(Collectors.groupingBy(answer -> answer.getField("verdict"), TreeMap::new, Collectors.counting()));
        System.out.println("ASVS 5.0, levels 1 and 2: " + counts);

        assertThat(counts.keySet()).isSubsetOf(VERDICTS);
        for (var answer : answers()) {
            var isShown = answer.getField("verdict").equals("met") ? answer.getField("evidence") : answer.getField("evidence") + answer.getField("note");
            assertThat(isShown).as(answer.toString()).isNotBlank();
            assertThat(answer.getField("subject")).as(answer.toString()).isNotBlank();
        }
        assertThat(answers().stream().filter(answer -> !answer.getField("requirement").startsWith("V17"))).hasSize(246);
    }

    @Test
    void the_evidence_is_there() throws IOException {
        var tests = names();
        var settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        var missing = new TreeSet<String>();
        for (var answer : answers()) {
            for (var evidence : answer.getField("evidence").split(";")) {
                var parts = evidence.split(":", 2);
                var found = switch (parts[0]) {
                    case "test" -> tests.contains(parts[1]);
                    case "file" -> Files.exists(Path.of(parts[1]));
                    case "doc" -> hasPlace(parts[1]);
                    case "config" -> settings.containsKey(parts[1]);
                    default -> evidence.isEmpty();
                };
                if (!found) {
                    missing.add(answer.getField("requirement") + " " + evidence);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static boolean hasPlace(String document) throws IOException {
        var parts = document.split("#", 2);
        var file = Path.of(parts[0]);
        return Files.exists(file) && (parts.length == 1 || Files.readAllLines(file).stream().filter(line -> line.startsWith("#"))
                .anyMatch(line -> line.replaceFirst("^#+ ", "").toLowerCase().replaceAll("[^a-z0-9 -]", "").replace(' ', '-').equals(parts[1])));
    }

    private static Set<String> names() throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.java") || name.endsWith("IT.java"))
                    .map(name -> name.replace(".java", "")).collect(Collectors.toSet());
        }
    }

    private static List<NamedCsvRecord> answers() throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(ANSWERS)) {
            return csv.stream().toList();
        }
    }
}
