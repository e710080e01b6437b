package org.parallax.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.core.json.Json;

/** What must hold for every finding of every plug-in. */
final class Findings {

    private final Json json = new Json();

    /** Asserts that each span begins and ends between two characters, not between the halves of one. */
    void assertSpansWhole(Layer<?> layer, Reading reading) {
        for (Annotation<?> it : reading.get(layer)) {
            if (cutsCharacter(reading.text(), it.span().start())
                    || cutsCharacter(reading.text(), it.span().end())) {
                fail("'%s' has a span that cuts a surrogate pair in two: %s in %s", layer, it, reading);
            }
        }
    }

    private static boolean cutsCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** Asserts that no value is null, or has a number in it that is none. */
    void assertValuesSound(Layer<?> layer, Reading reading) {
        reading.get(layer)
                .forEach(it -> assertSound(
                        it.value(), "'%s' has a value that is not sound: %s in %s".formatted(layer, it, reading)));
    }

    private static void assertSound(@Nullable Object value, String message) {
        if (value == null
                || (value instanceof Double number && !Double.isFinite(number))
                || (value instanceof Float single && !Float.isFinite(single))) {
            fail("%s", message);
        } else if (value instanceof Record whole) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                assertSound(component(whole, component), message);
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(it -> assertSound(it, message));
        } else if (value instanceof Iterable<?> several && !(value instanceof java.nio.file.Path)) {
            several.forEach(it -> assertSound(it, message));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(it -> assertSound(it, message));
        }
    }

    private static @Nullable Object component(Record owner, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record's accessors can always be called", e);
        }
    }

    /** Asserts that the layer is the same after it was written as JSON, read back as its own type, and written again. */
    <T> void assertSurvivesJson(Layer<T> layer, Reading reading) {
        String written = json.write(reading.get(layer));
        try {
            Reading read = json.readReading(json.write(reading));
            assertThat(json.write(read.get(layer)))
                    .as("'%s' of %s after a round trip through JSON", layer, reading)
                    .isEqualTo(written);
        } catch (RuntimeException e) {
            throw new AssertionError("'%s' cannot be read back from its JSON: %s".formatted(layer, written), e);
        }
    }
}
