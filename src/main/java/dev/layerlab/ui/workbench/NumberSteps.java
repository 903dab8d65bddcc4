package dev.layerlab.ui.workbench;

import java.math.BigDecimal;

/** How far a number field goes at one press of an arrow. */
enum NumberSteps {
    /** Whole numbers, one after the other. */
    ONES {
        @Override
        double next(double value, int steps) {
            return value + steps;
        }
    },
    /** A tenth of the first digit's place, so that each step is felt and none is wild. */
    DIGITS {
        @Override
        double next(double value, int steps) {
            BigDecimal moved = new BigDecimal(Double.toString(value));
            for (int i = 0; i < Math.abs(steps); i++) {
                double size = moved.signum() == 0 ? FROM_ZERO : Math.abs(moved.doubleValue());
                BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(size)) - 1);
                moved = steps > 0 ? moved.add(step) : moved.subtract(step);
            }
            return moved.doubleValue();
        }
    },
    /** Powers of ten, as penalties are tried; zero is below the smallest. */
    POWERS {
        @Override
        double next(double value, int steps) {
            double smallest = Math.pow(10, SMALLEST_POWER);
            int power = value < smallest ? SMALLEST_POWER - 1 : (int) Math.round(Math.log10(value));
            int moved = power + Integer.signum(steps);
            return moved < SMALLEST_POWER ? 0 : Double.parseDouble("1e" + moved);
        }
    },
    /** Twentieths, for shares. */
    TWENTIETHS {
        @Override
        double next(double value, int steps) {
            return Math.round(value * 20 + steps) / 20.0;
        }
    };

    private static final double FROM_ZERO = 0.1;
    private static final int SMALLEST_POWER = -5;

    abstract double next(double value, int steps);
}
