package chat.holt.commands;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.model.Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryMergeTest {

    private static Category category(String id, String title, String... channels) {
        return new Category(id, title, List.of(channels));
    }

    private static final List<Category> BASE =
            List.of(category("A", "Text", "1", "2"), category("B", "Voice", "3"), category("C", "Old"));

    @Test
    void changesOfDifferentThingsAreBothThere() {
        CategoryMerge merge = CategoryMerge.of(
                BASE,
                List.of(category("A", "Words", "1", "2"), category("B", "Voice", "3", "9"), category("C", "Old")),
                List.of(category("B", "Voice", "3"), category("A", "Text", "2"), category("N", "New", "1")));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.result())
                .containsExactly(
                        category("B", "Voice", "3", "9"), category("A", "Words", "2"), category("N", "New", "1"));
    }

    @Test
    void changesOfTheSameThingAreConflicts() {
        CategoryMerge merge = CategoryMerge.of(
                BASE,
                List.of(category("C", "Attic"), category("A", "Words", "1"), category("B", "Voice", "3", "2")),
                List.of(category("B", "Voice", "3"), category("A", "Letters", "1")));
        assertThat(merge.conflicts())
                .containsExactlyInAnyOrder(
                        new CategoryMerge.Conflict.Title("A", "Words", "Letters"),
                        new CategoryMerge.Conflict.Place("2", "B", null),
                        new CategoryMerge.Conflict.Deleted("C", false));
        CategoryMerge order = CategoryMerge.of(
                BASE, List.of(BASE.get(2), BASE.get(0), BASE.get(1)), List.of(BASE.get(1), BASE.get(0), BASE.get(2)));
        assertThat(order.conflicts()).containsExactly(new CategoryMerge.Conflict.Order(null));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1_000, 2_000, 3_000})
    void whatOneSideDidIsNeverLost(long seeds) {
        for (long seed = seeds; seed < seeds + 500; seed++) {
            check(new Random(seed));
        }
    }

    private static void check(Random random) {
        List<Category> base = some(random);
        List<Category> theirs = changed(base, random, "t");
        List<Category> mine = changed(base, random, "m");

        assertThat(CategoryMerge.of(base, base, mine)).isEqualTo(new CategoryMerge(mine, List.of()));
        assertThat(CategoryMerge.of(base, theirs, base)).isEqualTo(new CategoryMerge(theirs, List.of()));
        assertThat(CategoryMerge.of(base, mine, mine)).isEqualTo(new CategoryMerge(mine, List.of()));

        CategoryMerge merge = CategoryMerge.of(base, theirs, mine);
        List<String> ids = merge.result().stream().map(Category::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(merge.result().stream().flatMap(category -> category.channels().stream()))
                .doesNotHaveDuplicates();
        if (merge.conflicts().isEmpty()) {
            assertContains(base, mine, merge.result());
            assertContains(base, theirs, merge.result());
        }
        CategoryMerge mirrored = CategoryMerge.of(base, mine, theirs);
        assertThat(mirrored.conflicts()).hasSameSizeAs(merge.conflicts());
        if (merge.conflicts().isEmpty()) {
            assertThat(places(mirrored.result())).isEqualTo(places(merge.result()));
            assertThat(titles(mirrored.result())).isEqualTo(titles(merge.result()));
        }
    }

    /// Every change from the base to the side is in the result.
    private static void assertContains(List<Category> base, List<Category> side, List<Category> result) {
        Set<String> all = new TreeSet<>(titles(base).keySet());
        all.addAll(titles(side).keySet());
        for (String id : all) {
            if (!Objects.equals(titles(base).get(id), titles(side).get(id))) {
                assertThat(titles(result).get(id))
                        .as("title of " + id)
                        .isEqualTo(titles(side).get(id));
            }
        }
        Set<String> channels = new HashSet<>(places(base).keySet());
        channels.addAll(places(side).keySet());
        for (String channel : channels) {
            String place = places(side).get(channel);
            if (!Objects.equals(places(base).get(channel), place)) {
                assertThat(places(result).get(channel))
                        .as("place of " + channel)
                        .isEqualTo(place);
            }
        }
    }

    private static Map<String, String> titles(List<Category> categories) {
        Map<String, String> titles = new HashMap<>();
        categories.forEach(category -> titles.put(category.id(), category.title()));
        return titles;
    }

    private static Map<String, String> places(List<Category> categories) {
        Map<String, String> places = new HashMap<>();
        categories.forEach(category -> category.channels().forEach(channel -> places.put(channel, category.id())));
        return places;
    }

    private static List<Category> some(Random random) {
        List<Category> categories = new ArrayList<>();
        int channel = 0;
        for (int i = random.nextInt(5); i >= 0; i--) {
            List<String> channels = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                channels.add("c" + channel++);
            }
            categories.add(new Category("k" + i, "title " + i, channels));
        }
        return categories;
    }

    /// A few random edits.
    private static List<Category> changed(List<Category> base, Random random, String side) {
        List<Category> now = new ArrayList<>(base);
        for (int edit = random.nextInt(4); edit > 0; edit--) {
            int at = now.isEmpty() ? -1 : random.nextInt(now.size());
            int kind = at < 0 ? 0 : random.nextInt(6);
            switch (kind) {
                case 0 -> now.add(new Category(side + edit, "new of " + side, List.of(side + "c" + edit)));
                case 1 -> now.remove(at);
                case 2 ->
                    now.set(
                            at,
                            new Category(
                                    now.get(at).id(), side + edit, now.get(at).channels()));
                case 3 -> Collections.swap(now, at, random.nextInt(now.size()));
                case 4 -> move(now, at, random.nextInt(now.size()), random);
                default -> {
                    List<String> shuffled = new ArrayList<>(now.get(at).channels());
                    Collections.shuffle(shuffled, random);
                    now.set(at, new Category(now.get(at).id(), now.get(at).title(), shuffled));
                }
            }
        }
        return now;
    }

    private static void move(List<Category> now, int from, int to, Random random) {
        List<String> source = new ArrayList<>(now.get(from).channels());
        if (from != to && !source.isEmpty()) {
            String channel = source.remove(random.nextInt(source.size()));
            List<String> target = new ArrayList<>(now.get(to).channels());
            target.add(random.nextInt(target.size() + 1), channel);
            now.set(from, new Category(now.get(from).id(), now.get(from).title(), source));
            now.set(to, new Category(now.get(to).id(), now.get(to).title(), target));
        }
    }
}
