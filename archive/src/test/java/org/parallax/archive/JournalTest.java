package org.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path folder;

    private static byte[] member(String... lines) throws IOException {
        MemberWriter writer = new MemberWriter();
        for (String line : lines) {
            writer.line(line);
        }
        return writer.finish();
    }

    private List<String> lines(Journal journal) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int file : journal.files()) {
            try (Members members = journal.members(new Position(file, 0))) {
                while (members.next(lines::add)) {}
            }
        }
        return lines;
    }

    @Test
    void readsBackMembersAndOrdinaryGzipReadsThemToo() throws IOException {
        Journal journal = new Journal(folder);
        Position end = Position.START;
        for (String[] commit : new String[][] {{"one", "zwei Wörter"}, {"x".repeat(300_000)}, {}, {"三"}}) {
            end = journal.append(end, member(commit));
        }
        assertThat(journal.end()).isEqualTo(end);
        assertThat(lines(journal)).containsExactly("one", "zwei Wörter", "x".repeat(300_000), "三");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(journal.file(1)))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .containsExactlyElementsOf(lines(journal));
        }
    }

    @Test
    void aFullFileIsFollowedByAnother() throws IOException {
        Journal journal = new Journal(folder);
        Position first = journal.append(Position.START, member("one"));
        Position second = journal.append(new Position(1, Journal.FULL), member("two"));
        assertThat(first.file()).isEqualTo(1);
        assertThat(second).isEqualTo(journal.end(2));
        assertThat(journal.files()).containsExactly(1, 2);
    }

    @Test
    void tellsATornMemberAtEveryByte() throws IOException {
        Journal journal = new Journal(folder);
        byte[] first = member("kept");
        byte[] second = member("torn", "in the middle");
        for (int length = 1; length < second.length; length++) {
            Files.write(journal.file(1), first);
            journal.append(new Position(1, first.length), Arrays.copyOf(second, length));
            try (Members members = journal.members(Position.START)) {
                assertThat(members.skip()).isTrue();
                assertThatExceptionOfType(MemberException.class)
                        .isThrownBy(members::skip)
                        .withMessageContaining("byte " + first.length)
                        .satisfies(it -> assertThat(it.torn()).isTrue());
                assertThat(members.offset()).isEqualTo(first.length);
            }
        }
    }

    @Test
    void noticesEveryChangedByteOfTheContent() throws IOException {
        Journal journal = new Journal(folder);
        byte[] good = member("a line that somebody will tamper with", "and another");
        int header = 10;
        for (int at = header; at < good.length; at++) {
            byte[] bad = good.clone();
            bad[at] ^= 0x10;
            Files.write(journal.file(1), bad);
            try (Members members = journal.members(Position.START)) {
                assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
                    while (members.skip()) {}
                });
            }
        }
    }
}
