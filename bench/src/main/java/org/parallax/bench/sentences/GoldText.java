package org.parallax.bench.sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text and where its sentences end.
 *
 * @param name the document's
 * @param text its sentences, with line ends between paragraphs and blanks elsewhere
 * @param ends offsets in UTF-16 code units
 */
record GoldText(String name, String text, Set<Integer> ends) {

    private static final String TEXT = "# text = ";
    private static final String DOCUMENT = "# newdoc";
    private static final String PARAGRAPH = "# newpar";

    /** The documents in a file in CoNLL-U, which are told by {@code # newdoc}, {@code # newpar} and {@code # text}. */
    static List<GoldText> read(Path file) throws IOException {
        List<GoldText> documents = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Set<Integer> ends = new TreeSet<>();
        boolean paragraph = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(DOCUMENT)) {
                add(documents, file, text, ends);
                text = new StringBuilder();
                ends = new TreeSet<>();
            }
            paragraph |= line.startsWith(PARAGRAPH);
            if (line.startsWith(TEXT)) {
                text.append(text.isEmpty() ? "" : paragraph ? "\n" : " ")
                        .append(line.substring(TEXT.length()).strip());
                ends.add(text.length());
                paragraph = false;
            }
        }
        add(documents, file, text, ends);
        return documents;
    }

    private static void add(List<GoldText> documents, Path file, StringBuilder text, Set<Integer> ends) {
        if (!text.isEmpty()) {
            documents.add(new GoldText(String.valueOf(file.getFileName()), text.toString(), ends));
        }
    }
}
