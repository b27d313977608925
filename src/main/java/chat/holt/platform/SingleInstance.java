package chat.holt.platform;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sees to it that a user runs one Holt, to which later starts hand over the link they were given. A lock decides who
/// is first; it ends with the process, however that ends.
public final class SingleInstance implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SingleInstance.class.getName());
    private static final int LONGEST_LINK = 2_000;

    private final FileChannel lockFile;
    private final ServerSocketChannel server;

    private SingleInstance(FileChannel lockFile, ServerSocketChannel server) {
        this.lockFile = lockFile;
        this.server = server;
    }

    /// Becomes the one instance, or hands over to it.
    ///
    /// @param folder where the instances meet; the path should be short, since systems allow about 100 bytes
    /// @param link what this start was asked to open, or empty
    /// @param onStart runs at each later start with its link, maybe empty, on a thread of its own
    /// @return null when another one runs, which has got the link
    public static @Nullable SingleInstance claim(Path folder, String link, Consumer<String> onStart)
            throws IOException {
        PrivateFiles.makeFolder(folder);
        Path meeting = folder.resolve("socket");
        FileChannel lockFile =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(lockFile)) {
            lockFile.close();
            handOver(meeting, link);
            return null;
        }
        Files.deleteIfExists(meeting);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(meeting));
        SingleInstance instance = new SingleInstance(lockFile, server);
        Thread.ofPlatform().daemon().name("single instance").start(() -> instance.listen(onStart));
        return instance;
    }

    private static boolean lock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock() != null;
        } catch (OverlappingFileLockException held) {
            return false; // by this very process
        }
    }

    private static void handOver(Path meeting, String link) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(meeting))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(link);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    private void listen(Consumer<String> onStart) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                ByteBuffer bytes = ByteBuffer.allocate(LONGEST_LINK);
                while (channel.read(bytes) > 0) {
                    // until the other side closes or says too much
                }
                onStart.accept(
                        StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip());
            } catch (ClosedChannelException end) {
                return;
            } catch (IOException | RuntimeException e) {
                LOG.log(Level.WARNING, "A later start could not be answered", e);
            }
        }
    }

    /// Lets others become the one instance.
    @Override
    public void close() {
        try {
            server.close();
            lockFile.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "The end of the process does it", e);
        }
    }
}
