package chat.holt.ui.serversettings.members;

import chat.holt.i18n.Text;
import chat.holt.model.Role;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/// The filters that are set, each with a cross, and a menu to set more.
final class MemberFilterBar extends HBox {
    private static final List<Duration> SPANS = List.of(Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30));

    private final MembersViewModel viewModel;
    private final HBox chips = new HBox(8);
    private final MenuButton add = new MenuButton(Text.of("settings.members.addFilter"), Icons.of("fth-plus"));

    MemberFilterBar(MembersViewModel viewModel) {
        super(8);
        this.viewModel = viewModel;
        setAlignment(Pos.CENTER_LEFT);
        chips.setAlignment(Pos.CENTER_LEFT);
        add.setId("members-add-filter");
        add.getStyleClass().addAll(Styles.QUIET, "filter-menu");
        add.setOnShowing(event -> fill());
        fill();
        getChildren().addAll(chips, add);
        viewModel.filter().subscribe(this::show);
    }

    private void fill() {
        Menu roles = new Menu(Text.of("settings.members.filter.role"));
        for (Role role : viewModel.roles()) {
            roles.getItems().add(item("role-" + role.id(), role.name(), filter -> {
                List<String> ids = new ArrayList<>(filter.roles());
                if (!ids.remove(role.id())) {
                    ids.add(role.id());
                }
                return filter.withRoles(ids);
            }));
        }
        roles.setId("members-filter-role");
        Menu joined = new Menu(Text.of("settings.members.filter.joined"));
        Menu created = new Menu(Text.of("settings.members.filter.created"));
        for (Duration span : SPANS) {
            String text = Text.of("settings.members.filter.span", span.toDays());
            joined.getItems().add(item("joined-" + span.toDays(), text, filter -> filter.withJoinedWithin(span)));
            created.getItems().add(item("created-" + span.toDays(), text, filter -> filter.withCreatedWithin(span)));
        }
        add.getItems()
                .setAll(
                        item("no-role", Text.of("settings.members.filter.noRole"), filter -> filter.withNoRole(true)),
                        item(
                                "timed-out",
                                Text.of("settings.members.filter.timedOut"),
                                filter -> filter.withTimedOut(true)),
                        item("bots", Text.of("settings.members.filter.bots"), filter -> filter.withBots(true)),
                        roles,
                        joined,
                        created);
    }

    private MenuItem item(String id, String text, UnaryOperator<MemberFilter> change) {
        MenuItem item = new MenuItem(text);
        item.setId("members-filter-" + id);
        item.setOnAction(
                click -> viewModel.filter().set(change.apply(viewModel.filter().get())));
        return item;
    }

    private void show(MemberFilter filter) {
        chips.getChildren().clear();
        if (filter.noRole()) {
            chip(Text.of("settings.members.filter.noRole"), each -> each.withNoRole(false));
        }
        if (filter.timedOut()) {
            chip(Text.of("settings.members.filter.timedOut"), each -> each.withTimedOut(false));
        }
        if (filter.bots()) {
            chip(Text.of("settings.members.filter.bots"), each -> each.withBots(false));
        }
        Duration joined = filter.joinedWithin();
        if (joined != null) {
            chip(Text.of("settings.members.chip.joined", joined.toDays()), each -> each.withJoinedWithin(null));
        }
        Duration created = filter.createdWithin();
        if (created != null) {
            chip(Text.of("settings.members.chip.created", created.toDays()), each -> each.withCreatedWithin(null));
        }
        for (Role role : viewModel.roles()) {
            if (filter.roles().contains(role.id())) {
                chip(
                        role.name(),
                        each -> each.withRoles(each.roles().stream()
                                .filter(id -> !id.equals(role.id()))
                                .toList()));
            }
        }
    }

    private void chip(String text, UnaryOperator<MemberFilter> without) {
        Button chip = Buttons.plain("", text);
        chip.getStyleClass().setAll("button", "filter-chip");
        chip.setGraphic(Icons.of("fth-x"));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(Text.of("settings.members.chip.remove", text));
        chip.setOnAction(
                click -> viewModel.filter().set(without.apply(viewModel.filter().get())));
        chips.getChildren().add(chip);
    }
}
