package org.parallax.bench.atlas;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.parallax.bench.NpmPackage;

/**
 * Makes the map of the world that the server draws on, byte for byte. Arguments: the folder where {@code npm pack
 * world-atlas@2.0.2} put the package, and the file to write.
 */
public final class BuildAtlas {

    private static final List<String> SCALES = List.of("countries-110m.json", "countries-50m.json");
    private static final int STEPS = 100;

    private BuildAtlas() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Map<String, byte[]> files = NpmPackage.WORLD_ATLAS.files(Path.of(args[0]));
        Path file = Path.of(args[1]);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(file), deflater))) {
            for (String scale : SCALES) {
                write(Topology.of(files.get(scale)), out);
            }
        } finally {
            deflater.end();
        }
        System.out.printf("%,d bytes%n", Files.size(file));
    }

    private static void write(Topology topology, DataOutputStream out) throws IOException {
        List<Topology.Area> countries = topology.areas("countries");
        out.writeShort(countries.size());
        for (Topology.Area country : countries) {
            Middle middle = Middle.of(country.rings());
            out.writeUTF(country.name());
            out.writeShort(step(wrapped(middle.east())));
            out.writeShort(step(middle.north()));
            out.writeShort(step(middle.width()));
        }
        writeLines(
                topology.areas("land").stream()
                        .flatMap(it -> it.rings().stream())
                        .toList(),
                out);
        writeLines(topology.borders("countries"), out);
    }

    private static double wrapped(double east) {
        return east - 360 * Math.round(east / 360);
    }

    private static int step(double degrees) {
        return (int) Math.round(degrees * STEPS);
    }

    private static void writeLines(List<double[]> lines, DataOutputStream out) throws IOException {
        out.writeShort(lines.size());
        for (double[] line : lines) {
            writeNumber(line.length / 2, out);
            int[] last = new int[2];
            for (int i = 0; i < line.length; i++) {
                int here = step(line[i]);
                int by = here - last[i % 2];
                writeNumber(by << 1 ^ by >> 31, out);
                last[i % 2] = here;
            }
        }
    }

    /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
    private static void writeNumber(int number, DataOutputStream out) throws IOException {
        int rest = number;
        for (; rest >>> 7 != 0; rest >>>= 7) {
            out.writeByte(rest & 0x7f | 0x80);
        }
        out.writeByte(rest);
    }
}
