package dev.layerlab.ui.run;

import dev.layerlab.text.Message;
import dev.layerlab.training.TrainingPlan;

/** A way on from where a run stands: how the plan changes, after which it trains. */
sealed interface Offer {
    TrainingPlan apply(TrainingPlan plan);

    /** What the button says. */
    Message words();

    /** After the loss ran away. */
    record Slower() implements Offer {
        @Override
        public TrainingPlan apply(TrainingPlan plan) {
            return plan.withLearningRate(Math.max(TrainingPlan.SMALLEST_RATE, plan.learningRate() / 10));
        }

        @Override
        public Message words() {
            return Message.of("run.offer.slower");
        }
    }

    /** After the last epoch. */
    record More(int epochs) implements Offer {
        /** Five for a short run, half as many again for a long one. */
        static More after(int epochs) {
            int more = epochs <= 10 ? Math.min(5, epochs) : epochs / 2;
            return new More(Math.min(more, TrainingPlan.MOST_EPOCHS - epochs));
        }

        @Override
        public TrainingPlan apply(TrainingPlan plan) {
            return plan.withEpochs(plan.epochs() + epochs);
        }

        @Override
        public Message words() {
            return Message.of("run.offer.more", epochs);
        }
    }

    /** After a reset that nobody wanted. */
    record BringBack() implements Offer {
        @Override
        public TrainingPlan apply(TrainingPlan plan) {
            return plan;
        }

        @Override
        public Message words() {
            return Message.of("run.offer.bring-back");
        }
    }

    /** After an early stop. */
    record Patient() implements Offer {
        @Override
        public TrainingPlan apply(TrainingPlan plan) {
            return plan.withPatience(0);
        }

        @Override
        public Message words() {
            return Message.of("run.offer.patient");
        }
    }
}
