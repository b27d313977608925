package chat.holt.ui.serversettings.permissions;

import chat.holt.i18n.Text;
import chat.holt.model.Category;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.ui.kit.permissions.PermissionGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the columns of the matrix are, in order.
final class MatrixColumns {
    private MatrixColumns() {}

    /// All permissions, in the groups of the editor.
    static List<MatrixColumn> permissions() {
        List<MatrixColumn> columns = new ArrayList<>();
        for (PermissionGroup group : PermissionGroup.values()) {
            for (Permission each : group.permissions()) {
                columns.add(new MatrixColumn(
                        each.wireName(),
                        Text.of(each.nameKey()),
                        Text.of(group.nameKey()),
                        Text.of(each.meaningKey()),
                        group.permissions().getFirst() == each));
            }
        }
        return columns;
    }

    /// Channels by category, those without one first.
    static List<MatrixColumn> channels(List<TextChannel> channels, List<Category> categories) {
        Map<String, TextChannel> left = new LinkedHashMap<>();
        channels.forEach(channel -> left.put(channel.id(), channel));
        Map<String, List<TextChannel>> byCategory = new LinkedHashMap<>();
        byCategory.put("", new ArrayList<>());
        for (Category category : categories) {
            List<TextChannel> inside = new ArrayList<>();
            category.channels().stream()
                    .map(left::remove)
                    .filter(Objects::nonNull)
                    .forEach(inside::add);
            byCategory.merge(category.title(), inside, (some, more) -> {
                some.addAll(more);
                return some;
            });
        }
        byCategory.getOrDefault("", new ArrayList<>()).addAll(left.values());
        List<MatrixColumn> columns = new ArrayList<>();
        byCategory.forEach((title, inside) -> {
            for (TextChannel channel : inside) {
                boolean first = channel.equals(inside.getFirst());
                columns.add(new MatrixColumn(channel.id(), "#" + channel.name(), title, "", first));
            }
        });
        return columns;
    }
}
