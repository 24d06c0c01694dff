package com.presenceos;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Who may know whom, as the design says it. It stands here because every module is on this class path. */
@AnalyzeClasses(packages = "com.presenceos", importOptions = ArchitectureTest.WhatShips.class)
final class ArchitectureTest {

    /** Neither this module's tests nor those of another, which come as a jar. */
    static final class WhatShips implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    private static final String PLATFORM = "com.presenceos.platform..";
    private static final String WIRING = "com.presenceos.wiring..";
    private static final String FUNCTIONS = "com.presenceos.functions..";
    private static final String LOCAL = "com.presenceos.local..";

    private static final String STAND_INS = "com.presenceos.local.networks..";
    private static final String KIT = "com.presenceos.local.networks.kit..";
    private static final String SHARED_BY_META = "com.presenceos.local.networks.meta..";

    private static final DescribedPredicate<JavaClass> FEATURES = resideInAPackage("com.presenceos..")
            .and(not(resideInAnyPackage(PLATFORM, WIRING, LOCAL, FUNCTIONS)))
            .as("features");

    @ArchTest
    static final ArchRule THE_PLATFORM_KNOWS_NO_FEATURE =
            noClasses().that().resideInAPackage(PLATFORM).should().dependOnClassesThat(FEATURES);

    @ArchTest
    static final ArchRule ONLY_WIRING_KNOWS_WIRING = noClasses()
            .that(FEATURES.or(resideInAPackage(PLATFORM)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(WIRING);

    @ArchTest
    static final ArchRule ONLY_WIRING_KNOWS_THE_NETWORKS = noClasses()
            .that()
            .resideOutsideOfPackages(WIRING, "com.presenceos.channels.meta..", "com.presenceos.local.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.presenceos.channels.meta..");

    @ArchTest
    static final ArchRule LAMBDA_EVENTS_STOP_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages("com.presenceos.functions.publisher..", "com.presenceos.functions.aiworker..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.amazonaws.services.lambda.runtime.events..");

    @ArchTest
    static final ArchRule LAMBDA_STOPS_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "com.presenceos.platform.http..", "com.presenceos.platform.telemetry..", FUNCTIONS, LOCAL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.amazonaws.services.lambda.runtime..");

    @ArchTest
    static final ArchRule ENVIRONMENT_VARIABLES_STOP_AT_CONFIG = noClasses()
            .that()
            .resideOutsideOfPackage("com.presenceos.platform.config..")
            .should()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule TIME_COMES_THROUGH_THE_CONSTRUCTOR = noClasses()
            .that(FEATURES)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(InstantSource.class, "system")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", Duration.class);

    @ArchTest
    static final ArchRule IDS_AND_CHANCE_COME_THROUGH_THE_CONSTRUCTOR = noClasses()
            .that(FEATURES)
            .should()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(ThreadLocalRandom.class, "current");

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CIRCLE =
            slices().matching("com.presenceos.(*)..").should().beFreeOfCycles();

    /** Each by itself, so a package and the ones below it count too. */
    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_LOCAL_STACK_KNOWS_ITSELF = noClasses()
            .that()
            .resideOutsideOfPackage(LOCAL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LOCAL);

    @ArchTest
    static final ArchRule THE_KIT_OF_STAND_INS_KNOWS_NO_NETWORK = noClasses()
            .that()
            .resideInAPackage(KIT)
            .should()
            .dependOnClassesThat(resideInAPackage(STAND_INS).and(not(resideInAPackage(KIT))));

    /** What several have in common stands in the kit, or in a package of its own that none of them is. */
    @ArchTest
    static final ArchRule STAND_INS_DO_NOT_KNOW_EACH_OTHER = slices().matching("com.presenceos.local.networks.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(STAND_INS), resideInAnyPackage(KIT, SHARED_BY_META));

    @ArchTest
    static final ArchRule WHAT_ALL_SPEAK_OF_KNOWS_NO_ROOM = noClasses()
            .that()
            .resideInAPackage("com.presenceos.publishing")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.presenceos.publishing.*..");

    @ArchTest
    static final ArchRule PEOPLE_AND_THE_ENGINE_MEET_IN_THE_LEDGER = noClasses()
            .that()
            .resideInAPackage("com.presenceos.publishing.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.presenceos.publishing.engine..");

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NO_PLAN = noClasses()
            .that()
            .resideInAPackage("com.presenceos.publishing.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.presenceos.publishing.plan..");

    @ArchTest
    static final ArchRule NETWORKS_KNOW_THEIR_PORT_ALONE = noClasses()
            .that()
            .resideInAnyPackage("com.presenceos.channels.network..", "com.presenceos.channels.meta..")
            .should()
            .dependOnClassesThat(FEATURES.and(
                    not(resideInAnyPackage("com.presenceos.channels.network..", "com.presenceos.channels.meta.."))));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = noClasses()
            .should(ArchConditions.be(
                    nameMatching(".*(Utils?|Helper|Manager|Impl)").as("named Util, Helper, Manager or Impl")));

    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
