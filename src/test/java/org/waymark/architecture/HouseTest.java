package org.waymark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The map of the house, held against the code. */
class HouseTest {

    /** A room knows only the floors below it; rooms on one floor never know each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("web", "time"),
            Set.of("access"),
            Set.of("audit", "ledger", "reference"),
            Set.of("people"),
            Set.of("cases"),
            Set.of("intake", "safety", "takedown", "referrals", "investigation"),
            Set.of("casefile", "imports", "statistics"),
            Set.of("administration"));

    private static final Map<String, Integer> FLOOR_OF = IntStream.range(0, FLOORS.size()).boxed()
            .flatMap(floor -> FLOORS.get(floor).stream().map(room -> Map.entry(room, floor)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** It makes MACs, encrypts nothing, and is used outside the application too. */
    private static final String AUDIT_KEYS = "org\\.waymark\\.audit\\.seal\\.AuditKeys.*";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.waymark");

    @Test
    void a_room_knows_only_the_floors_below_it() {
        var trespasses = new TreeSet<String>();

        HOUSE.forEach(known -> known.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !mayKnow(roomOf(known), roomOf(dependency.getTargetClass())))
                .forEach(dependency -> trespasses.add(dependency.getDescription())));

        assertThat(trespasses).isEmpty();
    }

    @Test
    void every_package_is_a_room_of_the_map() {
        var rooms = HOUSE.stream().map(HouseTest::roomOf).filter(room -> !room.isEmpty()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(FLOOR_OF.keySet()).containsAll(rooms);
    }

    @Test
    void every_room_says_what_it_is_for() {
        var silent = new TreeMap<String, Boolean>();
        HOUSE.stream().map(JavaClass::getPackageName).distinct().forEach(name -> silent.putIfAbsent(name, true));

        HOUSE.stream().filter(type -> type.getSimpleName().equals("package-info")).forEach(type -> silent.remove(type.getPackageName()));
        var sources = java.nio.file.Path.of("src/main/java");
        silent.keySet().removeIf(name -> java.nio.file.Files.exists(sources.resolve(name.replace('.', '/')).resolve("package-info.java")));

        assertThat(silent.keySet()).isEmpty();
    }

    @Test
    void only_the_vault_encrypts_and_decrypts() {
        noClasses().that().resideOutsideOfPackage("org.waymark.people..").and().haveNameNotMatching(AUDIT_KEYS)
                .should().dependOnClassesThat().resideInAnyPackage("com.google.crypto.tink..", "javax.crypto..")
                .because("what is sealed elsewhere would be forgotten when keys turn over or a case is erased")
                .check(HOUSE);
    }

    @Test
    void the_verifier_of_the_trail_stands_on_the_jdk_alone() {
        noClasses().that().resideInAnyPackage("org.waymark.audit.seal..", "org.waymark.audit.verify..")
                .should().dependOnClassesThat().resideOutsideOfPackages("java..", "javax.crypto..", "org.waymark.audit.seal..", "org.waymark.audit.verify..")
                .because("it judges the application and must not share its mistakes")
                .check(HOUSE);
    }

    @Test
    void disclosure_control_is_pure_and_shows_little_of_itself() {
        var disclosure = "org.waymark.statistics.disclosure";
        noClasses().that().resideInAPackage(disclosure + "..")
                .should().dependOnClassesThat().resideOutsideOfPackages("java..", "org.ojalgo..", disclosure + "..", "org.waymark.statistics.table..")
                .because("whoever checks it must not need a database, a clock or a case")
                .check(HOUSE);
        noClasses().that().resideOutsideOfPackage(disclosure + "..")
                .should().dependOnClassesThat().resideInAPackage(disclosure + ".knowledge")
                .because("from outside there is a release, its protection and a report of the attack")
                .check(HOUSE);
    }

    @Test
    void the_attack_does_not_know_what_the_suppression_believes() {
        noClasses().that().resideInAnyPackage("org.waymark.statistics.disclosure", "org.waymark.statistics.disclosure.knowledge", "org.waymark.statistics.disclosure.attack")
                .should().dependOnClassesThat().resideInAPackage("org.waymark.statistics.disclosure.suppression")
                .because("it judges it")
                .check(HOUSE);
    }

    @Test
    void the_parts_of_a_large_part_of_a_room_know_each_other_one_way_only() {
        for (var part : List.of("statistics.disclosure", "statistics.police", "statistics.release", "statistics.release.standard")) {
            slices().matching("org.waymark." + part + ".(*)..").should().beFreeOfCycles()
                    .because("what is read, counted or attacked must not hang on how it is used")
                    .check(HOUSE);
        }
    }

    @Test
    void entities_stay_in_their_room() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic()
                .because("between rooms only ids, codes and records travel")
                .check(HOUSE);
        for (var association : List.of(OneToOne.class, OneToMany.class, ManyToOne.class, ManyToMany.class)) {
            noFields().should().beAnnotatedWith(association)
                    .because("an association loads rows past the access decision")
                    .check(HOUSE);
        }
    }

    @Test
    void nobody_but_the_clock_asks_the_system_for_the_time() {
        for (var type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, YearMonth.class, ZonedDateTime.class)) {
            noClasses().that().resideOutsideOfPackage("org.waymark.time..").should().callMethod(type, "now")
                    .because("figures are kept by the day of the one clock, which tests set")
                    .check(HOUSE);
        }
        noClasses().that().resideOutsideOfPackage("org.waymark.time..")
                .should().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone")
                .check(HOUSE);
    }

    @Test
    void endpoints_can_be_reached_and_say_who_may() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Path.class)
                .and().areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                .should().bePublic()
                .andShould().beAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
                .orShould().beAnnotatedWith(jakarta.annotation.security.PermitAll.class)
                .because("a method that is not public is a silent 404, and nothing is allowed unless it says so")
                .check(HOUSE);
    }

    @Test
    void names_say_something() {
        noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Utils?|Dto|DTO|Impl|Common)")
                .because("such a name fits everything")
                .check(HOUSE);
    }

    private static boolean mayKnow(String room, String other) {
        return room.isEmpty() || other.isEmpty() || room.equals(other)
                || FLOOR_OF.getOrDefault(other, 99) < FLOOR_OF.getOrDefault(room, -1);
    }

    /** The first package below org.waymark; empty for the front door and for everything that is not ours. */
    private static String roomOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("org.waymark.") ? name.substring("org.waymark.".length()).split("\\.")[0] : "";
    }
}
