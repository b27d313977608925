package chat.holt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class DesktopNoticesTest {
    @TempDir
    private Path folder;

    @Test
    void clickIsTold() throws Exception {
        DesktopNotices notices = desktop("echo 7; echo default");
        assertThat(notices.show("C", "@Bo", "hi")).isTrue();
        assertThat(desktop("echo 7").show("C", "@Bo", "hi")).isFalse();
    }

    @Test
    void textsArriveWholeAndWithoutMarkup() throws Exception {
        DesktopNotices notices = desktop("echo 7; for last; do :; done; echo \"$last\" > " + folder + "/body");
        notices.show("C", "--help", "$(touch x) <b>1 & 2</b>");
        assertThat(folder.resolve("body")).content().isEqualTo("$(touch x) &lt;b&gt;1 &amp; 2&lt;/b&gt;\n");
    }

    @Test
    void newerTakesThePlaceOfTheOlderOne() throws Exception {
        Path asked = folder.resolve("asked");
        DesktopNotices notices =
                desktop("echo \"$*\" >> " + asked + "; echo 7; case \"$*\" in *first*) exec sleep 60;; esac");
        CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(() -> {
            try {
                return notices.show("C", "first", "");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        while (!Files.exists(asked)) {
            Thread.onSpinWait();
        }
        notices.show("C", "second", "");
        assertThat(first.get(10, TimeUnit.SECONDS))
                .as("nobody clicked the one that went")
                .isFalse();
        assertThat(asked).content().contains("--replace-id=7");
    }

    @Test
    void olderProgramsShowWithoutAClick() throws Exception {
        DesktopNotices notices =
                desktop("case \"$*\" in *--action*) exit 1;; esac; echo \"$*\" > " + folder + "/plain");
        assertThat(notices.show("C", "@Bo", "hi")).isFalse();
        assertThat(folder.resolve("plain")).content().isEqualTo("--app-name=Holt -- @Bo hi\n");
    }

    @Test
    void saysWhenThereIsNoWay() throws Exception {
        assertThatThrownBy(() -> desktop("exit 1").show("C", "@Bo", "hi")).isInstanceOf(IOException.class);
        DesktopNotices none =
                new DesktopNotices(OperatingSystem.LINUX, folder.resolve("none").toString());
        assertThatThrownBy(() -> none.show("C", "@Bo", "hi")).isInstanceOf(IOException.class);
    }

    private DesktopNotices desktop(String script) throws IOException {
        Path program = Files.createTempFile(
                folder,
                "notify",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        return new DesktopNotices(OperatingSystem.LINUX, program.toString());
    }
}
