package chat.holt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.app.OtherHolt;
import chat.holt.model.CreateServer;
import chat.holt.model.EditServer;
import chat.holt.model.MfaResponse;
import chat.holt.model.Server;
import chat.holt.model.ServerWithChannels;
import chat.holt.model.SystemMessage;
import chat.holt.model.SystemMessageChannels;
import chat.holt.rest.Api;
import chat.holt.ui.kit.FilePicker;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What an owner does to a server itself: how it looks and speaks, and whose it is.
class OverviewTest extends Journey {

    @Override
    String account() {
        return "Bo";
    }

    @Test
    void aServerIsEditedWhileSomebodyElseEditsIt() throws Exception {
        OtherHolt ada = other("Ada");
        String id = server();
        String photos = channel("photos");
        pick(banner());
        openOverview();
        String mine = community().serverName() + "!";
        fill("#overview-name", mine);
        see("#unsaved");
        api("Bo").servers().edit(id, EditServer.NOTHING.withName("Theirs").withDescription("Huts and ropes"), null);
        see("#overview-name-elsewhere");
        until("the description of others", () -> shows("#overview-description", "Huts and ropes"));
        picture("overview-elsewhere");
        press("#overview-name-mine");
        miss("#overview-name-elsewhere");

        press("#overview-icon-change");
        see("#crop-frame");
        push(KeyCode.RIGHT);
        push(KeyCode.EQUALS);
        picture("crop");
        push(KeyCode.ENTER);
        miss("#crop-frame");
        interact(() -> lookup("#overview-channel-joined")
                .<ComboBox<String>>queryAs(comboBox())
                .setValue(photos));
        fill("#unsaved-reason", "new season");
        picture("overview-unsaved");
        press("#unsaved-save");
        miss("#unsaved");

        ada.until("the new server", () -> {
            Server seen = Objects.requireNonNull(ada.store().server(id).get());
            SystemMessageChannels messages = seen.systemMessages();
            return seen.name().equals(mine)
                    && "Huts and ropes".equals(seen.description())
                    && seen.icon() != null
                    && messages != null
                    && photos.equals(messages.userJoined());
        });
    }

    @Test
    void aServerIsGivenAway() throws Exception {
        String id = server();
        String heir = user("Ada");
        openOverview();
        interact(() -> lookup("#overview-transfer").query().requestFocus());
        push(KeyCode.SPACE);
        see("#transfer-server");
        write("ada");
        press(".heir-cell:filled");
        fill("#transfer-name", community().serverName());
        fill("#identity-password", "wrong");
        press("#dialog-confirm");
        see("#dialog-error");
        picture("transfer");
        fill("#identity-password", Host.PASSWORD);
        press("#dialog-confirm");
        miss("#transfer-server");
        see("#rail-server-" + id);
        until("the new owner", () -> value(store().server(id)).owner().equals(heir));

        Api ada = api("Ada");
        String ticket = ada.mfa()
                .ticket(new MfaResponse(Host.PASSWORD, null, null), null)
                .token();
        assertThat(ada.servers().transfer(id, user("Bo"), ticket, null).owner()).isEqualTo(user("Bo"));
    }

    @Test
    void aServerIsDeletedAndAnotherLeft() throws Exception {
        Api bo = api("Bo");
        Api ada = api("Ada");
        String doomed = bo.servers()
                .create(new CreateServer("Doomed", null, false))
                .server()
                .id();
        ServerWithChannels guests = ada.servers().create(new CreateServer("Guests", null, false));
        String visited = guests.server().id();
        keep(() -> ada.servers().leave(visited, true));
        String lobby = guests.channels().getFirst().id();
        bo.invites().join(ada.invites().create(lobby, null).id());

        menuOf("#rail-server-" + visited);
        press("#server-leave-row");
        press("#leave-silently");
        picture("leave");
        press("#dialog-confirm");
        miss("#rail-server-" + visited);
        assertThat(ada.messages().latest(lobby, 10).messages())
                .as("nobody is told")
                .noneMatch(message -> message.system() instanceof SystemMessage.UserLeft);

        menuOf("#rail-server-" + doomed);
        press("#server-delete-row");
        see("#delete-server");
        write("Doomed");
        fill("#identity-password", Host.PASSWORD);
        picture("delete");
        press("#dialog-confirm");
        miss("#rail-server-" + doomed);
    }

    private void openOverview() {
        press("#server-header");
        press("#server-settings-row");
        see("#overview-name");
    }

    private boolean shows(String area, String text) {
        return lookup(area).queryTextInputControl().getText().equals(text);
    }

    private static Class<ComboBox<String>> comboBox() {
        @SuppressWarnings("unchecked")
        Class<ComboBox<String>> type = (Class<ComboBox<String>>) (Class<?>) ComboBox.class;
        return type;
    }

    /// The next file dialog answers with this file.
    private void pick(Path file) {
        interact(() -> stage().getScene().getProperties().put(FilePicker.class, new FilePicker() {
            @Override
            public List<Path> open(Window owner, Kind kind, boolean several) {
                return List.of(file);
            }

            @Override
            public @Nullable Path save(Window owner, Kind kind, String name) {
                return null;
            }
        }));
    }

    private Path banner() throws IOException {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x35B597), 900, 600, new Color(0x4A78D0)));
        graphics.fillRect(0, 0, 900, 600);
        graphics.dispose();
        Path file = folder.resolve("valley.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
