package com.presenceos;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.presenceos.platform.sql.Database;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.sql.DataSource;

/** What a superuser may do proves nothing about a function: tests take their database from TestDatabase.database(). */
@ArchTag("slow")
@AnalyzeClasses(packages = "com.presenceos")
final class TestsUseTheLoginTest {

    @ArchTest
    static final ArchRule ONE_PLACE_MAKES_THE_DATABASE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "com.presenceos.testing..", "com.presenceos.platform.sql..", "com.presenceos.wiring..")
            .should()
            .callConstructor(Database.class, DataSource.class);
}
