package dev.layerlab.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.layerlab.text.Texts;
import dev.layerlab.text.UserFacingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedProjectTest {
    private final Texts texts = new Texts(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void save() throws Exception {
        file = folder.resolve("my.layerlab");
        ProjectFile.save(Sketches.trained(), file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version" : 1           | "version" : 2              | file version 2
            "version" : 1           | "version" : null           | not that of a LayerLab project
            "layerlab-project"      | "something"                | not that of a LayerLab project
            "type" : "output"       | "type" : "transformer"     | "transformer"
            "id" : "output"         | "id" : "input"             | two boxes have the name "input"
            "to" : "output"         | "to" : "nowhere"           | wire from "input" to "nowhere"
            "x" : 148.5             | "x" : 1e300                | x is
            "x" : 148.5             | "x" : "NaN"                | x is
            "classes" : 3           | "classes" : 0              | classes is 0
            "classes" : 3           | "classes" : 3.5            | classes is 3.5
            "classes" : 3           | "classes" : "many"         | classes is missing
            "size" : 2              | "size" : -2                | size is -2
            "weightInit" : "xavier" | "weightInit" : "magic"     | magic
            "l1" : 0.0              | "l1" : 1e9                 | l1 is
            "learningRate" : 0.01   | "learningRate" : "NaN"     | learningRate is NaN
            "learningRate" : 0.01   | "learningRate" : 1e6       | learningRate is 1000000
            "optimizer" : "adam"    | "optimizer" : "guess"      | optimizer is guess
            "epochs" : 5            | "epochs" : 0               | epochs is 0
            "kind" : "constant"     | "kind" : "step"            | every is missing
            "kind" : "sample"       | "kind" : "cloud"           | kind is cloud
            "validation" : 0.2      | "validation" : 0.9         | validation is 0.9
            "batch" : 3             | "batch" : -1               | batch is -1
            "steps" : 42            | "steps" : 1e12             | not readable JSON
            "wires" : [             | "wires" : {                | not readable JSON
            """)
    void namesTheFaultAndTheFile(String from, String to, String said) throws Exception {
        Zips.edit(file, from, to);
        assertThat(refusal()).contains(file.toString()).contains(said);
    }

    @ParameterizedTest
    @CsvSource({"project.json", "weights.bin", "updater.bin", "curves.bin", "history.json"})
    void missesEachPart(String part) throws Exception {
        Map<String, byte[]> parts = Zips.read(file);
        parts.remove(part);
        Zips.write(file, parts);
        assertThat(refusal()).contains(part + " is missing");
    }

    @Test
    void saysThatATextIsNoProject() throws Exception {
        Files.writeString(file, "hello, I am a text");
        assertThat(refusal()).contains("is not a LayerLab project");
    }

    @Test
    void saysThatAFolderIsNoProject() {
        file = folder;
        assertThat(refusal()).contains("is not a LayerLab project");
    }

    @Test
    void saysThatAFileIsNotThere() {
        file = folder.resolve("gone.layerlab");
        assertThat(refusal()).contains("gone.layerlab is not there");
    }

    @ParameterizedTest
    @CsvSource({"0", "2", "50", "1000"})
    void saysThatAFileIsCutOff(int length) throws Exception {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
        assertThat(refusal()).contains("is cut off");
    }

    @Test
    void findsBytesThatChangedInTheMiddle() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 200; i < bytes.length - 600; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        assertThat(refusal()).contains(file.toString());
    }

    @Test
    void refusesWeightsOfAnotherNetwork() throws Exception {
        replace("weights.bin", numbers(1000, 1000));
        assertThat(refusal()).contains("1,000 numbers");
    }

    @Test
    void refusesACountWithoutItsNumbers() throws Exception {
        replace("weights.bin", numbers(9, 4));
        assertThat(refusal()).contains("claims to hold 9 numbers");
    }

    @Test
    void refusesNumbersBeyondTheCount() throws Exception {
        replace("weights.bin", numbers(9, 12));
        assertThat(refusal()).contains("weights.bin").contains("longer");
    }

    @Test
    void refusesWeightsThatAreNoNumbers() throws Exception {
        replace("weights.bin", numbers(9, 9, Float.NaN));
        assertThat(refusal()).contains("not a finite number");
    }

    @Test
    void refusesCurvesOfUnequalLength() throws Exception {
        byte[] uneven = Arrays.copyOf(numbers(3, 3), 28);
        System.arraycopy(numbers(2, 2), 0, uneven, 16, 12);
        replace("curves.bin", uneven);
        assertThat(refusal()).contains("unequal length");
    }

    @Test
    void doesNotUnpackAPackedMountain() throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("project.json"));
            fill(zip, 100 << 20);
            zip.closeEntry();
        }
        assertThat(refusal()).contains("project.json").contains("longer");
    }

    private static void fill(OutputStream out, int length) throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        for (int i = 0; i < length; i += spaces.length) {
            out.write(spaces);
        }
    }

    private void replace(String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = Zips.read(file);
        parts.put(part, content);
        Zips.write(file, parts);
    }

    private static byte[] numbers(int count, int written, float... first) {
        ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * written).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(count);
        for (float value : first) {
            buffer.putFloat(value);
        }
        return buffer.array();
    }

    private String refusal() {
        UserFacingException refused = catchThrowableOfType(UserFacingException.class, () -> ProjectFile.open(file));
        assertThat(refused).isNotNull();
        return texts.of(refused.sentence());
    }
}
