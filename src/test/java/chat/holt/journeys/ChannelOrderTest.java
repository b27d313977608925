package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.OtherHolt;
import chat.holt.model.Category;
import chat.holt.model.EditServer;
import chat.holt.model.SetOverride;
import chat.holt.model.Webhook;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.store.Store;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody who manages channels makes them, puts them in order and lets programs write in them.
class ChannelOrderTest extends Journey {

    @BeforeEach
    void manageChannels() throws Exception {
        String server = server();
        api("Bo")
                .roles()
                .setPermissions(
                        server,
                        role("Guides"),
                        SetOverride.of(
                                Permissions.of(Permission.MANAGE_CHANNEL, Permission.MANAGE_WEBHOOKS)
                                        .bits(),
                                0),
                        null);
        until(
                "the right to manage channels",
                () -> store().rights().server(server).has(Permission.MANAGE_CHANNEL));
    }

    @Test
    void channelsAreDraggedBetweenCategoriesAndOthersSeeIt() throws Exception {
        OtherHolt bo = other("Bo");
        String server = server();
        String photos = channel("photos");
        String general = channel("General");
        api("Bo")
                .servers()
                .edit(
                        server,
                        EditServer.NOTHING.withCategories(List.of(
                                new Category("talk", "Talk", List.of(general)),
                                new Category("more", "More", List.of()))),
                        null);
        see("#category-more");

        Bounds heading = place(see("#category-more"));
        dragUpTo(see("#channel-" + photos), heading.getCenterX(), heading.getMaxY() - 4);
        see("#drag-floating");
        see("#drag-line");
        picture("channels-drag");
        release(MouseButton.PRIMARY);
        bo.until(
                "the channel in its category",
                () -> channelsIn(bo.store(), server, "more").equals(List.of(photos)));

        focusRow("#channel-" + photos);
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        bo.until(
                "the channel one row up",
                () -> channelsIn(bo.store(), server, "talk").equals(List.of(general, photos)));
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        bo.until(
                "the channel on top",
                () -> channelsIn(bo.store(), server, "talk").equals(List.of(photos, general)));
        focusRow("#category-more");
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        bo.until("the category on top", () -> titles(bo.store(), server).equals(List.of("More", "Talk")));
    }

    @Test
    void channelsAreMadeInCategories() throws Exception {
        OtherHolt bo = other("Bo");
        String server = server();
        press("#server-header");
        press("#server-channels-row");
        press("#tree-create-category");
        fill("#category-dialog-title", "Huts");
        push(KeyCode.ENTER);
        miss("#category-dialog");
        bo.until("the category", () -> titles(bo.store(), server).equals(List.of("Huts")));
        press("#tree-category-" + id(bo.store(), server));
        press("#tree-create-channel");
        fill("#create-channel-name", "kitchen");
        push(KeyCode.ENTER);
        miss("#create-channel-dialog");
        String kitchen = channel("kitchen");
        bo.until(
                "the channel in it",
                () -> channelsIn(bo.store(), server, id(bo.store(), server)).equals(List.of(kitchen)));
        see("#tree-channel-" + kitchen);
        picture("channels-page");
    }

    @Test
    void aWebhookIsMadeAndItsAddressCopied() throws Exception {
        String photos = channel("photos");
        menuOf("#channel-" + photos);
        press("#channel-settings-row");
        press("#settings-entry-webhooks");
        fill("#webhook-new-name", "Weather");
        push(KeyCode.ENTER);
        seeText("Made by");
        Webhook made = api("Bo").webhooks().list(photos).getFirst();
        String secret = String.valueOf(made.token());
        Labeled address = see("#webhook-" + made.id() + "-address");
        assertThat(ask(address::getText)).doesNotContain(secret);
        press("#webhook-" + made.id() + "-copy");
        until(
                "the address on the clipboard",
                () -> String.valueOf(Clipboard.getSystemClipboard().getString()).endsWith(made.id() + "/" + secret));
        picture("webhooks");
        press("#webhook-" + made.id() + "-delete");
        press("#dialog-confirm");
        miss("#webhook-" + made.id());
        assertThat(api("Bo").webhooks().list(photos)).isEmpty();
        push(KeyCode.ESCAPE);
        miss("#channel-settings");
    }

    /// Gives the keyboard to a row of the sidebar as arrow keys would.
    private void focusRow(String query) {
        ListCell<?> row = (ListCell<?>) this.<Node>see(query);
        interact(() -> {
            row.getListView().requestFocus();
            row.getListView().getSelectionModel().select(row.getIndex());
        });
    }

    private static List<String> channelsIn(Store store, String server, String category) {
        return value(store.server(server)).categories().stream()
                .filter(each -> each.id().equals(category))
                .flatMap(each -> each.channels().stream())
                .toList();
    }

    private static List<String> titles(Store store, String server) {
        return value(store.server(server)).categories().stream()
                .map(Category::title)
                .toList();
    }

    private static String id(Store store, String server) {
        return value(store.server(server)).categories().getFirst().id();
    }
}
