package org.parallax.checks.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fragment of Java in a Markdown page.
 *
 * @param page the page
 * @param line the line of the page on which the fragment begins
 * @param code the fragment
 */
record Snippet(Path page, int line, String code) {

    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |final |abstract |sealed )*(?:class|interface|record|enum) (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final String IMPORTS = """
            import java.io.*;
            import java.net.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.stream.*;
            import org.parallax.api.analysis.*;
            import org.parallax.api.annotation.*;
            import org.parallax.api.article.*;
            import org.parallax.api.corpus.*;
            import org.parallax.api.source.*;
            import org.parallax.api.vocabulary.*;
            import org.parallax.core.*;
            import org.parallax.core.json.*;
            import org.parallax.core.plan.*;
            import org.parallax.core.plugin.*;
            import org.parallax.core.run.*;
            """;

    /** The fragments that a page opens with {@code ```java}; those it opens with {@code ```java ignore} are left out. */
    static List<Snippet> in(Path page) {
        try {
            List<Snippet> snippets = new ArrayList<>();
            List<String> lines = Files.readAllLines(page);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).strip().equals("```java")) {
                    int begin = i + 1;
                    StringBuilder code = new StringBuilder();
                    while (++i < lines.size() && !lines.get(i).strip().equals("```")) {
                        code.append(lines.get(i)).append('\n');
                    }
                    snippets.add(new Snippet(page, begin + 1, code.toString()));
                }
            }
            return snippets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class that the fragment is, or that is put around it. */
    String typeName() {
        Matcher type = TYPE.matcher(code);
        return type.find() ? type.group(1) : "Line" + line;
    }

    /** Where the source file lies, from the root of all sources. */
    String path() {
        Matcher named = PACKAGE.matcher(code);
        return (named.find() ? named.group(1).replace('.', '/') + "/" : "") + typeName() + ".java";
    }

    /** A whole source file: the fragment itself where it has a class, or its statements within one. */
    String source() {
        if (TYPE.matcher(code).find()) {
            return code;
        }
        StringBuilder imports = new StringBuilder(IMPORTS);
        StringBuilder statements = new StringBuilder();
        code.lines()
                .forEach(it -> (it.startsWith("import ") ? imports : statements)
                        .append(it)
                        .append('\n'));
        return imports + "class " + typeName() + " { void run() throws Exception {\n" + statements + "} }\n";
    }

    @Override
    public String toString() {
        return page.getFileName() + ":" + line;
    }
}
