package chat.holt.commands;

import chat.holt.model.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How the channels of a server lie in its categories, and what becomes of it when one is moved. Channels of no
/// category
/// come first and keep their own order, which nobody can change (`rest.md §11`).
///
/// @param order all channels as the server lists them
public record Arrangement(List<Category> categories, List<String> order) {
    public Arrangement {
        categories = List.copyOf(categories);
        order = List.copyOf(order);
    }

    /// What stands in a row of the list that is put in order.
    public sealed interface Spot {
        /// The heading of a category.
        record Heading(String categoryId) implements Spot {}

        /// A channel, or something that belongs to it.
        record Place(String channelId) implements Spot {}
    }

    /// Category of a channel; empty for none.
    public Optional<String> categoryOf(String channelId) {
        return categories.stream()
                .filter(category -> category.channels().contains(channelId))
                .map(Category::id)
                .findFirst();
    }

    /// With another category at the end.
    public Arrangement with(Category category) {
        List<Category> more = new ArrayList<>(categories);
        more.add(category);
        return new Arrangement(more, order);
    }

    /// Puts a channel in a category, or in none.
    ///
    /// @param categoryId null for none
    /// @param index among the category's other channels, cut to what there is
    public Arrangement place(String channelId, @Nullable String categoryId, int index) {
        return new Arrangement(
                categories.stream()
                        .map(category -> {
                            List<String> channels = new ArrayList<>(category.channels());
                            channels.remove(channelId);
                            if (category.id().equals(categoryId)) {
                                channels.add(Math.clamp(index, 0, channels.size()), channelId);
                            }
                            return channels.equals(category.channels()) ? category : category.withChannels(channels);
                        })
                        .toList(),
                order);
    }

    /// Puts a channel in the category so many further down, at its end; before the first there is none.
    public Arrangement shift(String channelId, int by) {
        int from = categoryOf(channelId).map(this::indexOf).orElse(-1);
        int to = Math.clamp(from + by, -1, categories.size() - 1);
        return to == from
                ? this
                : place(channelId, to < 0 ? null : categories.get(to).id(), Integer.MAX_VALUE);
    }

    /// Puts a category at another index.
    public Arrangement moveCategory(String categoryId, int index) {
        int from = indexOf(categoryId);
        if (from < 0) {
            return this;
        }
        List<Category> moved = new ArrayList<>(categories);
        Category category = moved.remove(from);
        moved.add(Math.clamp(index, 0, moved.size()), category);
        return new Arrangement(moved, order);
    }

    /// The gap between rows that a row can be put in, nearest to the one wanted.
    public int gap(List<Spot> rows, Spot moved, int wanted) {
        return switch (moved) {
            case Spot.Heading heading -> boundary(rows, wanted);
            case Spot.Place(var channelId) ->
                target(rows, channelId, wanted).isPresent() ? whole(rows, wanted) : looseGap(rows, channelId);
        };
    }

    /// Puts what a row stands for in a gap that [#gap] gave.
    public Arrangement drop(List<Spot> rows, Spot moved, int gap) {
        return switch (moved) {
            case Spot.Heading(var categoryId) -> {
                int index = (int) rows.subList(0, gap).stream()
                        .filter(Spot.Heading.class::isInstance)
                        .filter(row -> !row.equals(moved))
                        .count();
                yield moveCategory(categoryId, index);
            }
            case Spot.Place place
            when rows.contains(moved) && gap >= rows.indexOf(moved) && gap <= behind(rows, moved) ->
                // Beside itself; channels that are not shown stay between their neighbours.
                this;
            case Spot.Place(var channelId) ->
                target(rows, channelId, gap)
                        .map(target -> place(channelId, target.categoryId(), target.index()))
                        .orElseGet(() -> place(channelId, null, 0));
        };
    }

    /// Moves what a row stands for one place up or down, out of its category at its end; itself where that is not
    /// possible.
    public Arrangement step(List<Spot> rows, Spot moved, boolean down) {
        return switch (moved) {
            case Spot.Heading(var categoryId) ->
                moveCategory(categoryId, Math.max(0, indexOf(categoryId) + (down ? 1 : -1)));
            case Spot.Place(var channelId) -> {
                int first = rows.indexOf(moved);
                int behind = behind(rows, moved);
                boolean loose = categoryOf(channelId).isEmpty();
                if (loose) {
                    int heading = firstHeading(rows);
                    yield down && heading < rows.size() ? drop(rows, moved, heading + 1) : this;
                }
                if (down) {
                    yield behind >= rows.size() ? this : drop(rows, moved, behind(rows, rows.get(behind)));
                }
                yield first <= 0 ? this : drop(rows, moved, rows.indexOf(rows.get(first - 1)));
            }
        };
    }

    private record Target(String categoryId, int index) {}

    /// Where a channel comes when it is put in a gap; empty for no category.
    private Optional<Target> target(List<Spot> rows, String channelId, int gap) {
        int above = Math.min(gap, rows.size()) - 1;
        while (above >= 0 && rows.get(above).equals(new Spot.Place(channelId))) {
            above--;
        }
        if (above < 0) {
            return Optional.empty();
        }
        return switch (rows.get(above)) {
            case Spot.Heading(var categoryId) -> {
                boolean open = above + 1 < rows.size()
                        && rows.get(above + 1) instanceof Spot.Place(var next)
                        && categoryOf(next).filter(categoryId::equals).isPresent();
                yield Optional.of(new Target(categoryId, open ? 0 : Integer.MAX_VALUE));
            }
            case Spot.Place(var anchor) ->
                categoryOf(anchor).map(categoryId -> {
                    List<String> others =
                            new ArrayList<>(categories.get(indexOf(categoryId)).channels());
                    others.remove(channelId);
                    return new Target(categoryId, others.indexOf(anchor) + 1);
                });
        };
    }

    /// Where a channel of no category comes by itself.
    private int looseGap(List<Spot> rows, String channelId) {
        int end = firstHeading(rows);
        return IntStream.range(0, end)
                .filter(i ->
                        rows.get(i) instanceof Spot.Place(var other) && order.indexOf(other) > order.indexOf(channelId))
                .findFirst()
                .orElse(end);
    }

    /// The nearest gap before a heading or behind everything.
    private static int boundary(List<Spot> rows, int wanted) {
        return IntStream.rangeClosed(0, rows.size())
                .filter(i -> i == rows.size() || rows.get(i) instanceof Spot.Heading)
                .boxed()
                .min((one, other) -> Math.abs(one - wanted) - Math.abs(other - wanted))
                .orElse(rows.size());
    }

    /// Not between a channel and what belongs to it.
    private static int whole(List<Spot> rows, int gap) {
        return gap > 0 && gap < rows.size() && rows.get(gap).equals(rows.get(gap - 1))
                ? behind(rows, rows.get(gap))
                : gap;
    }

    private static int behind(List<Spot> rows, Spot row) {
        return rows.lastIndexOf(row) + 1;
    }

    private static int firstHeading(List<Spot> rows) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) instanceof Spot.Heading)
                .findFirst()
                .orElse(rows.size());
    }

    private int indexOf(String categoryId) {
        return IntStream.range(0, categories.size())
                .filter(i -> categories.get(i).id().equals(categoryId))
                .findFirst()
                .orElse(-1);
    }
}
