package org.waymark.statistics.police;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** How the parts of this room may know each other. */
class PartsTest {

    @Test
    void no_part_knows_one_that_knows_it() {
        slices().matching("org.waymark.statistics.police.(*)..").should().beFreeOfCycles()
                .because("how a file is read must not hang on how it is brought in or shown")
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.waymark.statistics.police"));
    }
}
