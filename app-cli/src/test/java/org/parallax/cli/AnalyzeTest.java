package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Run.Result;
import org.parallax.cli.process.Exit;

class AnalyzeTest {

    private static final String GOOD =
            "{\"id\":\"%s\",\"title\":\"Ferry late\",\"body\":\"The Oban ferry was late again.\"}\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTheInterchangeFormat() throws IOException {
        Path file = press("a.jsonl", GOOD.formatted("f1"));
        Result result = Run.in(folder).parallax("analyze", "--with", "none", file.toString());
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .isEqualTo("{\"article\":{\"id\":\"f1\",\"title\":\"Ferry late\","
                        + "\"body\":\"The Oban ferry was late again.\",\"provenance\":{\"location\":\""
                        + file.toFile().toURI() + "\",\"ordinal\":1}},\"layers\":{}}\n");
    }

    @Test
    void keepsTheOrderOfTheInputsOnAnyNumberOfThreads() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append(GOOD.formatted("f" + i));
        }
        String file = press("many.jsonl", lines.toString()).toString();
        Result one = Run.in(folder).parallax("analyze", "--with", "sentiment,geo", "--threads", "1", file);
        Result four = Run.in(folder).parallax("analyze", "--with", "sentiment,geo", "--threads", "4", file);
        assertThat(four.out()).isEqualTo(one.out());
        assertThat(one.lines()).hasSize(200).last().asString().contains("\"id\":\"f199\"");
    }

    @Test
    void readsStandardInput() {
        Result result = Run.in(folder).input(GOOD.formatted("f1")).parallax("analyze", "--with", "none", "-");
        assertThat(result.exit()).isZero();
        assertThat(result.lines()).hasSize(1);
    }

    @Test
    void aDamagedRecordCostsItselfOnly() throws IOException {
        String file = press("a.jsonl", GOOD.formatted("f1") + "{\"id\": \"f2\", \"bo\n" + GOOD.formatted("f3"))
                .toString();
        Path problems = folder.resolve("problems.jsonl");
        Result result = Run.in(folder).parallax("analyze", "--with", "none", "--problems", problems.toString(), file);
        assertThat(result.exit()).isEqualTo(Exit.PARTIAL);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.err()).contains("BAD_JSON").contains("line=2");
        assertThat(problems).content().contains("\"code\":\"BAD_JSON\"").contains("\"severity\":\"error\"");
    }

    @Test
    void whatIsNoArticleIsAFailureOnlyWhereItWasNamed() throws IOException {
        press("a.jsonl", GOOD.formatted("f1"));
        String other = press("settings.json", "{\n  \"colour\": \"blue\"\n}\n").toString();
        Path empty = press("empty.txt", "");
        Result found = Run.in(folder).parallax("analyze", "--with", "none", folder.toString());
        assertThat(found.exit()).isZero();
        assertThat(found.err()).contains("warning: EMPTY").doesNotContain("error");
        assertThat(Run.in(folder)
                        .parallax("analyze", "--with", "none", empty.toString())
                        .exit())
                .isEqualTo(Exit.FAILURE);
        assertThat(Run.in(folder).parallax("analyze", "--with", "none", other).exit())
                .isEqualTo(Exit.FAILURE);
    }

    @Test
    void theOutputFileAppearsWhole() throws IOException {
        String file = press("a.jsonl", GOOD.formatted("f1")).toString();
        Path out = folder.resolve("out.jsonl");
        Result result = Run.in(folder).parallax("analyze", "--with", "none", "--output", out.toString(), file);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(out).content().startsWith("{\"article\":").endsWith("}\n");
        assertThat(folder.resolve("out.jsonl.part")).doesNotExist();
    }

    @Test
    void saysWhenNothingCouldBeDone() {
        Result missing =
                Run.in(folder).parallax("analyze", folder.resolve("nothing").toString());
        assertThat(missing.exit()).isEqualTo(Exit.FAILURE);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).contains("NOT_FOUND");
        Result unwritable = Run.in(folder).parallax("analyze", "-o", folder + "/no/such/out", "-");
        assertThat(unwritable.exit()).isEqualTo(Exit.FAILURE);
        assertThat(unwritable.err()).contains("does not exist").doesNotContain("Exception");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        Result option = Run.in(folder).parallax("analyze", "--wiht", "geo", "-");
        assertThat(option.exit()).isEqualTo(Exit.USAGE);
        assertThat(option.err()).contains("--wiht").contains("did you mean --with");
        Result command = Run.in(folder).parallax("analyse", "-");
        assertThat(command.exit()).isEqualTo(Exit.USAGE);
        assertThat(command.err()).contains("no command 'analyse'").contains("analyze");
        Result layer = Run.in(folder).parallax("analyze", "--with", "nope", "-");
        assertThat(layer.exit()).isEqualTo(Exit.USAGE);
        assertThat(layer.err()).contains("nothing produces 'nope'").contains("sentiment");
    }

    @Test
    void everyCommandListsItsExitCodes() {
        for (String command :
                new String[] {"analyze", "ingest", "search", "show", "demo", "archive verify", "plugins doctor"}) {
            Result help = Run.in(folder).parallax((command + " --help").split(" ", -1));
            assertThat(help.exit()).isZero();
            assertThat(help.out()).as(command).contains("Exit codes:").contains("3   it finished");
        }
    }

    @Test
    void commandsMayBeShortened() {
        assertThat(Run.in(folder)
                        .input(GOOD.formatted("f1"))
                        .parallax("an", "-w", "none", "-")
                        .exit())
                .isZero();
    }

    private Path press(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
