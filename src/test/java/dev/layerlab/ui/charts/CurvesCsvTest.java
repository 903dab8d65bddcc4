package dev.layerlab.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.layerlab.training.Curves;
import dev.layerlab.training.EpochResult;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurvesCsvTest {
    @Test
    void writesEveryStepAndTheEpochBesideItsLastStep() throws IOException {
        EpochResult first = new EpochResult(1, 2, 0.75, 0.5, Double.NaN, 0.25, 1.5);
        Curves curves = new Curves(new float[] {1, 0.5f, 0.25f, 99}, new float[] {0, 1, 0.5f, 99}, 3, List.of(first));
        StringWriter written = new StringWriter();
        CurvesCsv.write(curves, written);
        assertThat(written.toString())
                .isEqualTo(CurvesCsv.HEADER
                        + "1,1,1.0,0.0,,,,,\n"
                        + "2,1,0.5,1.0,0.75,0.5,,0.25,1.5\n"
                        + "3,2,0.25,0.5,,,,,\n");
    }
}
