package dev.layerlab.ui.plan;

import dev.layerlab.training.Schedule;

/** The schedules to choose from, each with the numbers to start with. */
enum ScheduleKind {
    CONSTANT(new Schedule.Constant()),
    STEP(new Schedule.Step(2, 0.5)),
    EXPONENTIAL(new Schedule.Exponential(0.9)),
    COSINE(new Schedule.Cosine());

    private final Schedule usual;

    ScheduleKind(Schedule usual) {
        this.usual = usual;
    }

    Schedule usual() {
        return usual;
    }

    static ScheduleKind of(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Constant constant -> CONSTANT;
            case Schedule.Step step -> STEP;
            case Schedule.Exponential exponential -> EXPONENTIAL;
            case Schedule.Cosine cosine -> COSINE;
        };
    }
}
