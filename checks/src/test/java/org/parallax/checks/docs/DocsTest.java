package org.parallax.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.checks.Compiling;
import org.parallax.checks.Project;

class DocsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s]++)\\)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```");

    @TempDir
    Path folder;

    private static Stream<Path> pages() {
        return Project.files(".md").stream();
    }

    /** The fragments of one page are compiled together, as later ones use the classes of earlier ones. */
    @TestFactory
    Stream<DynamicTest> everyFragmentOfJavaCompiles() {
        return pages().filter(it -> !Snippet.in(it).isEmpty())
                .map(page ->
                        DynamicTest.dynamicTest(Project.root().relativize(page).toString(), () -> {
                            Map<String, String> sources = new TreeMap<>();
                            for (Snippet it : Snippet.in(page)) {
                                assertThat(sources.put(it.path(), it.source()))
                                        .as("an earlier fragment of %s with the class of %s", page.getFileName(), it)
                                        .isNull();
                            }
                            Path classes = Files.createDirectories(folder.resolve(String.valueOf(page.getFileName())));
                            assertThat(Compiling.errors(sources, Compiling.CLASS_PATH, classes))
                                    .isEmpty();
                        }));
    }

    @TestFactory
    Stream<DynamicTest> everyRelativeLinkLeadsSomewhere() {
        return pages().map(page -> DynamicTest.dynamicTest(
                Project.root().relativize(page).toString(),
                () -> assertThat(deadLinks(page)).isEmpty()));
    }

    private static List<String> deadLinks(Path page) throws IOException {
        String prose = FENCE.matcher(Files.readString(page)).replaceAll("");
        List<String> dead = new ArrayList<>();
        for (String link : LINK.matcher(prose)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList()) {
            String target = URLDecoder.decode(link.replaceAll("#.*", ""), StandardCharsets.UTF_8);
            boolean elsewhere = target.isEmpty() || target.matches("[a-z]+:.*");
            if (!elsewhere && !Files.exists(page.resolveSibling(target))) {
                dead.add(link);
            }
        }
        return dead;
    }
}
