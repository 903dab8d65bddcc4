package dev.layerlab;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders between the packages, each with its reason. */
@AnalyzeClasses(packages = "dev.layerlab", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String BASE = "dev.layerlab.";

    @ArchTest
    static final ArchRule shapes_and_texts_know_nobody = classes()
            .that()
            .resideInAnyPackage(BASE + "tensor", BASE + "text")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", BASE + "tensor", BASE + "text")
            .because("everything else stands on them");

    @ArchTest
    static final ArchRule the_drawing_knows_only_shapes = noLayerLabBeyond(
            "network..", "a drawing must be edited and checked without an engine, data or a screen", "network..");

    @ArchTest
    static final ArchRule data_know_only_shapes =
            noLayerLabBeyond("data..", "a reader must be usable without a network", "data..");

    @ArchTest
    static final ArchRule races_know_nobody =
            noLayerLabBeyond("bench..", "whoever takes part must be an equal among equals", "bench..");

    @ArchTest
    static final ArchRule engines_know_only_drawings = noLayerLabBeyond(
            "engine..", "an engine must be replaceable and testable by itself", "engine..", "network..", "bench..");

    @ArchTest
    static final ArchRule plans_know_no_engine_library = noLayerLabBeyond(
            "engine.plan..",
            "a step must be computed by whoever has numbers",
            "engine.plan..",
            "engine.kernel..",
            "engine",
            "network.layer");

    @ArchTest
    static final ArchRule kernels_know_only_numbers = noLayerLabBeyond(
            "engine.kernel..",
            "the innermost loops must be readable and testable by themselves",
            "engine.kernel..",
            "network.layer");

    @ArchTest
    static final ArchRule one_package_computes_with_vectors = noClasses()
            .that()
            .resideOutsideOfPackage(BASE + "engine.kernel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jdk.incubator..")
            .because("the module may still change, and without it everything else must load");

    @ArchTest
    static final ArchRule only_the_command_line_holds_races = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "bench..", BASE + "engine.dl4j..", BASE + "app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(BASE + "bench..")
            .because("nothing that a user works with may depend on a benchmark");

    @ArchTest
    static final ArchRule training_knows_engines_as_interfaces = noLayerLabBeyond(
            "training..",
            "training must be tested with a fake engine in milliseconds",
            "training..",
            "engine",
            "data..",
            "network..");

    @ArchTest
    static final ArchRule projects_know_no_screen = noLayerLabBeyond(
            "project..",
            "a project must open on the command line",
            "project..",
            "training..",
            "engine",
            "data..",
            "network..");

    @ArchTest
    static final ArchRule the_screen_knows_no_engine_library = noClasses()
            .that()
            .resideInAPackage(BASE + "ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BASE + "engine.dl4j..", BASE + "app..")
            .because("the window must be tested without a native library");

    @ArchTest
    static final ArchRule one_package_imports_the_engine_library = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "engine.dl4j..", "org.nd4j.nativeblas")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.nd4j..", "org.deeplearning4j..", "org.bytedeco..")
            .because("native memory has one owner");

    @ArchTest
    static final ArchRule javafx_stays_on_the_screen = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + "ui..", BASE + "app")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "org.kordamp..", "atlantafx..")
            .because("even JavaFX properties are bound to one thread, and they spread");

    @ArchTest
    static final ArchRule the_command_line_needs_no_display = noClasses()
            .that()
            .resideInAPackage(BASE + "app.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", BASE + "ui..")
            .because("it runs where there is no screen");

    @ArchTest
    static final ArchRule panels_do_not_know_each_other = slices().matching(BASE + "ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage(BASE + "ui.workbench.."))
            .because("a panel must be removable without touching another");

    @ArchTest
    static final ArchRule the_workbench_knows_no_panel = noClasses()
            .that()
            .resideInAPackage(BASE + "ui.workbench..")
            .should()
            .dependOnClassesThat(resideInAPackage(BASE + "ui..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage(BASE + "ui.workbench.."))))
            .because("it is what the panels share");

    @ArchTest
    static final ArchRule view_models_have_no_nodes = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene..")
            .because("a view model is tested without a window");

    @ArchTest
    static final ArchRule one_class_hops_to_the_drawing_thread = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(BASE + "ui.workbench.FxThread")
            .should()
            .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
            .because("scattered thread hops cannot be reasoned about");

    private static ArchRule noLayerLabBeyond(String packages, String reason, String... allowed) {
        String[] known = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("tensor", "text"), java.util.Arrays.stream(allowed))
                .map(name -> BASE + name)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(BASE + packages)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.layerlab..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(known))))
                .allowEmptyShould(true)
                .because(reason);
    }
}
