package org.parallax.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.parallax.api.article.ArticleId;

/**
 * A writer to kill, and a check of what is left: {@code write <folder> <first number>} stores numbered readings and prints
 * READY, and ACK and the id of each once it is committed; {@code verify <folder> <file of ids>} prints how many are
 * missing or doubled.
 */
final class CrashSubject {

    private static final int WORDS = 200;
    private static final int LARGEST_COMMIT = 20;

    private CrashSubject() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]).resolve("archive");
        if (arguments[0].equals("verify")) {
            verify(folder, Path.of(arguments[2]));
        } else {
            write(folder, Integer.parseInt(arguments[2]), arguments.length > 3 ? Integer.parseInt(arguments[3]) : -1);
        }
    }

    /** Writes without end, or so many commits. */
    private static void write(Path folder, int first, int commits) {
        Random random = new Random();
        try (Archive archive = Archive.open(folder, Mode.WRITE)) {
            System.out.println("READY");
            int number = first;
            for (int commit = 0; commit != commits; commit++) {
                int size = 1 + random.nextInt(LARGEST_COMMIT);
                StringBuilder acknowledged = new StringBuilder();
                for (int i = 0; i < size; i++, number++) {
                    archive.put(Samples.numbered(number, WORDS));
                    acknowledged.append("ACK a").append(number).append('\n');
                }
                if (number > first + size) {
                    var earlier = Samples.numbered(first, WORDS);
                    archive.patch(
                            earlier.id(),
                            org.parallax.api.vocabulary.Copy.DUPLICATES,
                            Samples.copyOf(earlier, "c" + commit));
                }
                archive.commit();
                System.out.print(acknowledged);
                System.out.flush();
            }
        }
    }

    /** A full disk cannot be written to, and must be readable all the same. */
    private static Archive openSomehow(Path folder) {
        try {
            return Archive.open(folder, Mode.WRITE);
        } catch (ArchiveException e) {
            System.out.println(e.getMessage());
            return Archive.open(folder, Mode.READ);
        }
    }

    private static void verify(Path folder, Path acknowledged) throws IOException {
        int missing = 0;
        var ids = Files.readAllLines(acknowledged);
        if (ids.isEmpty() && !Files.exists(folder.resolve("archive.json"))) {
            System.out.println("VERIFY missing=0 dup=0");
            return;
        }
        try (Archive archive = openSomehow(folder)) {
            for (String id : ids) {
                if (!archive.contains(new ArticleId(id))) {
                    missing++;
                }
            }
            Verification found = archive.verify();
            System.out.println(found);
            System.out.println("VERIFY missing=%d dup=%d"
                    .formatted(
                            missing + found.missing() + found.extra() + found.different() + (found.ok() ? 0 : 1),
                            found.duplicate()));
        }
    }
}
