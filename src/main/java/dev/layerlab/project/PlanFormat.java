package dev.layerlab.project;

import dev.layerlab.engine.LearningRule;
import dev.layerlab.engine.Loss;
import dev.layerlab.engine.Optimizer;
import dev.layerlab.training.Schedule;
import dev.layerlab.training.TrainingPlan;

/** The plan in a project file. */
final class PlanFormat {
    private static final String OWNER = "plan";
    private static final double LARGEST = 1e6;

    private PlanFormat() {}

    static ProjectDocument.Plan write(TrainingPlan plan) {
        LearningRule rule = plan.rule();
        return new ProjectDocument.Plan(
                Entries.word(rule.optimizer()),
                rule.momentum(),
                Entries.word(rule.loss()),
                rule.l2(),
                rule.gradientClipping(),
                plan.learningRate(),
                timetable(plan.schedule()),
                plan.epochs(),
                plan.batchSize(),
                plan.seed(),
                plan.shift(),
                plan.patience(),
                plan.keepBest());
    }

    static TrainingPlan read(ProjectDocument.Plan plan) throws Damage {
        if (plan == null) {
            throw Damage.of("part-missing", OWNER);
        }
        LearningRule rule = new LearningRule(
                Entries.choice(OWNER, "optimizer", plan.optimizer(), Optimizer.class),
                number("momentum", plan.momentum(), 0, 1 - 1e-9),
                Entries.choice(OWNER, "loss", plan.loss(), Loss.class),
                number("l2", plan.l2(), 0, LARGEST),
                number("gradientClipping", plan.gradientClipping(), 0, LARGEST));
        return new TrainingPlan(
                rule,
                number("learningRate", plan.learningRate(), TrainingPlan.SMALLEST_RATE, TrainingPlan.LARGEST_RATE),
                schedule(plan.schedule()),
                (int) number("epochs", plan.epochs(), 1, TrainingPlan.MOST_EPOCHS),
                (int) number("batchSize", plan.batchSize(), 1, TrainingPlan.LARGEST_BATCH),
                present("seed", plan.seed()),
                (int) number("shift", plan.shift(), 0, TrainingPlan.MOST_SHIFT),
                (int) number("patience", plan.patience(), 0, TrainingPlan.MOST_EPOCHS),
                present("keepBest", plan.keepBest()));
    }

    private static ProjectDocument.Timetable timetable(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Constant() -> new ProjectDocument.Timetable("constant", null, null);
            case Schedule.Step(int every, double factor) -> new ProjectDocument.Timetable("step", every, factor);
            case Schedule.Exponential(double factor) -> new ProjectDocument.Timetable("exponential", null, factor);
            case Schedule.Cosine() -> new ProjectDocument.Timetable("cosine", null, null);
        };
    }

    private static Schedule schedule(ProjectDocument.Timetable schedule) throws Damage {
        String kind = String.valueOf(present("schedule", schedule).kind());
        return switch (kind) {
            case "constant" -> new Schedule.Constant();
            case "step" ->
                new Schedule.Step(
                        (int) number("every", schedule.every(), 1, TrainingPlan.MOST_EPOCHS),
                        number("factor", schedule.factor(), Double.MIN_NORMAL, 1));
            case "exponential" -> new Schedule.Exponential(number("factor", schedule.factor(), Double.MIN_NORMAL, 1));
            case "cosine" -> new Schedule.Cosine();
            default -> throw Damage.of("choice", OWNER, "schedule", kind);
        };
    }

    private static double number(String name, Number value, double min, double max) throws Damage {
        return Entries.inRange(OWNER, name, present(name, value).doubleValue(), min, max);
    }

    private static <T> T present(String name, T value) throws Damage {
        if (value == null) {
            throw Damage.of("setting-missing", OWNER, name);
        }
        return value;
    }
}
