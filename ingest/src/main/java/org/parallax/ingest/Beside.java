package org.parallax.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.parallax.api.analysis.Problem;
import org.parallax.api.source.Resource;

/** A file found in a folder, where others than articles may lie beside them; nobody asked for it by its name. */
record Beside(Resource file) implements Resource {

    private static final Set<String> PAPERS = Set.of(
            "readme",
            "license",
            "licence",
            "copying",
            "notice",
            "changelog",
            "changes",
            "contributing",
            "authors",
            "makefile",
            "dockerfile",
            "sha256sums",
            "md5sums");
    private static final Set<String> PAPER_ENDINGS = Set.of("", "md", "txt", "rst", "adoc", "origin");
    private static final Set<String> OTHERS = Set.of(
            "css",
            "js",
            "mjs",
            "map",
            "svg",
            "py",
            "sh",
            "java",
            "class",
            "yml",
            "yaml",
            "toml",
            "ini",
            "cfg",
            "conf",
            "properties",
            "lock",
            "csv",
            "tsv",
            "sql",
            "log",
            "sha256",
            "md5");

    @Override
    public URI location() {
        return file.location();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public byte[] head() throws IOException {
        return file.head();
    }

    @Override
    public InputStream open() throws IOException {
        return file.open();
    }

    /** Whether its name alone says that it is no press: papers about the folder, programs, tables, settings. */
    boolean isNoPress() {
        return OTHERS.contains(ending()) || (PAPERS.contains(stem()) && PAPER_ENDINGS.contains(ending()));
    }

    boolean isJson() {
        return ending().equals("json");
    }

    Problem leftOut() {
        return Problem.warning(
                "NOT_PRESS", "intake", location().toString(), "No press; name the file itself to have it read");
    }

    private String stem() {
        String name = name().toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private String ending() {
        String name = name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1).equals(name) ? "" : name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
