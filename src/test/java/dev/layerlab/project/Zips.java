package dev.layerlab.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes project files apart and puts them together in ways LayerLab never would. */
final class Zips {
    private Zips() {}

    static Map<String, byte[]> read(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static void write(Path file, Map<String, byte[]> parts) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
    }

    /** Replaces text in {@code project.json}. */
    static void edit(Path file, String from, String to) throws IOException {
        Map<String, byte[]> parts = read(file);
        String text = new String(parts.get("project.json"), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + text);
        }
        parts.put("project.json", text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        write(file, parts);
    }
}
