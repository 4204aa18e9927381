package io.github.bookings4j;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may know what inside the core: a house of floors, each of which sees only floors below it. */
class ArchitectureTest {

    private static final String ROOT = "io.github.bookings4j";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT + "..");

    /** A package of ours, and those of ours it may use besides itself. A trailing ".." takes in sub-packages. */
    private record Floor(String name, List<String> mayUse) {
        Floor(String name, String... mayUse) {
            this(name, List.of(mayUse));
        }

        String[] visible() {
            return Stream.concat(Stream.of(name), mayUse.stream())
                    .map(ArchitectureTest::inFull)
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return (name.isEmpty() ? "the root" : name) + " -> " + mayUse;
        }
    }

    /** Top floor first. */
    private static final List<Floor> FLOORS = List.of(
            new Floor("", "memory", "internal..", "spi", "slots", "event", "model"),
            new Floor("memory", "internal..", "spi", "slots", "event", "model"),
            new Floor("internal..", "spi", "slots", "event", "model"),
            new Floor("spi", "slots", "event", "model"),
            new Floor("slots", "model"),
            new Floor("event", "model"),
            new Floor("model"));

    /** The only classes that may ask the machine for the time, to be the clock nobody has given. */
    private static final List<String> MAY_READ_THE_CLOCK =
            List.of(ROOT + ".BookingsBuilder", ROOT + ".Bookings$Builder");

    static List<Floor> floors() {
        return FLOORS;
    }

    @Test
    void theCoreIsLookedAtAtAll() {
        assertThat(CORE).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void aFloorUsesOnlyFloorsBelowIt(Floor floor) {
        check(classes()
                .that()
                .resideInAPackage(inFull(floor.name()))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(floor.visible()).or(notOurs())));
    }

    @Test
    void everyPackageIsOnAFloor() {
        check(classes()
                .should()
                .resideInAnyPackage(
                        FLOORS.stream().map(floor -> inFull(floor.name())).toArray(String[]::new)));
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().assignedFrom(new OnePackageEach()).should().beFreeOfCycles());
    }

    @Test
    void theCoreUsesOnlyTheJdkSlf4jAndJspecify() {
        check(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "..", "java..", "org.slf4j..", "org.jspecify.."));
    }

    @Test
    void namesSayWhatAClassIs() {
        check(noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base)"));
    }

    @Test
    void onlyTheBuilderReadsTheClockOfTheMachine() {
        check(noClasses()
                .that(describe("are not the builder", type -> !MAY_READ_THE_CLOCK.contains(type.getName())))
                .should()
                .accessTargetWhere(readsTheClock()));
    }

    @Test
    void textIsTheSameInEveryLocale() {
        check(noClasses().should().accessTargetWhere(formatsForTheDefaultLocale()));
    }

    @Test
    void timeIsJavaTime() {
        check(noClasses().should().dependOnClassesThat(assignableTo(Date.class).or(assignableTo(Calendar.class))));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }

    private static String inFull(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    private static DescribedPredicate<JavaClass> notOurs() {
        return describe("are not ours", type -> !resideInAnyPackage(ROOT + "..").test(type));
    }

    /** Calls and method references alike; {@code now(Clock)} is told its clock and is fine. */
    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return describe("the clock of the machine is read", access -> {
            AccessTarget target = access.getTarget();
            JavaClass owner = target.getOwner();
            String name = target.getName();
            if (owner.isAssignableTo(Clock.class) || owner.isAssignableTo(InstantSource.class)) {
                return name.startsWith("system") || (name.startsWith("tick") && !takesAClock(target));
            }
            if (owner.getPackageName().startsWith("java.time")) {
                return name.startsWith("now") && !takesAClock(target);
            }
            return owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        });
    }

    private static DescribedPredicate<JavaAccess<?>> formatsForTheDefaultLocale() {
        return describe("text is formatted for the locale of the machine", access -> {
            AccessTarget target = access.getTarget();
            return target.getOwner().isEquivalentTo(String.class)
                    && (target.getName().equals("formatted")
                            || (target.getName().equals("format") && !takes(target, Locale.class)));
        });
    }

    private static boolean takesAClock(AccessTarget target) {
        return takes(target, Clock.class);
    }

    private static boolean takes(AccessTarget target, Class<?> parameter) {
        return target instanceof AccessTarget.CodeUnitAccessTarget call
                && call.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(parameter));
    }

    private static final class OnePackageEach implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
