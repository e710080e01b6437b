package org.parallax.ingest.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final int MOST = 3_000;

    /** What a room does, as the library of the language does it. */
    private static final class Model extends LinkedHashMap<Long, Integer> {

        private static final long serialVersionUID = 1L;

        Model() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > MOST;
        }
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        Random random = new Random(7);
        Room room = new Room(MOST, 3);
        Map<Long, Integer> model = new Model();
        for (int i = 0; i < 100_000; i++) {
            long key = random.nextInt(2 * MOST) * 0x10000_0001L;
            switch (random.nextInt(4)) {
                case 0 -> {
                    room.remove(key);
                    model.remove(key);
                }
                case 1 -> {
                    Integer known = model.get(key);
                    assertThat(room.get(key)).isEqualTo(known == null ? new int[0] : new int[] {known});
                }
                default -> {
                    room.put(key, i);
                    model.put(key, i);
                }
            }
        }

        List<Long> keys = new ArrayList<>();
        List<Integer> pages = new ArrayList<>();
        room.forEach((key, page) -> {
            keys.add(key);
            pages.add(page[0]);
        });
        assertThat(keys).hasSize(MOST).containsExactlyElementsOf(model.keySet());
        assertThat(pages).containsExactlyElementsOf(model.values());
    }
}
