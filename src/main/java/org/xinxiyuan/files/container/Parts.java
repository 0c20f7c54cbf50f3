package org.xinxiyuan.files.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zip container (压缩包各部分), unpacked in memory within limits: number of entries, bytes of one and of
 * all, and the ratio that only a bomb reaches.
 */
public final class Parts {
    private static final int MAX_ENTRIES = 5_000;
    private static final long MAX_PART = 96L << 20;
    private static final long MAX_TOTAL = 192L << 20;
    private static final long BOMB_FROM = 16L << 20;
    private static final int BOMB_RATIO = 400;

    private final Map<String, byte[]> parts;
    private final Room room;

    private Parts(Map<String, byte[]> parts, Room room) {
        this.parts = parts;
        this.room = room;
    }

    /** What may still be unpacked, bytes; shared by all that is packed inside one file. */
    private static final class Room {
        private long left = MAX_TOTAL;
    }

    /** No parts at all. */
    public static Parts none() {
        return new Parts(Map.of(), new Room());
    }

    /** Unpacks, or says why not. */
    public static Parts of(byte[] bytes) throws BrokenFile {
        return of(bytes, new Room());
    }

    /** Unpacks a part that is a container itself; both together keep the limits of one. */
    public Parts inner(byte[] part) throws BrokenFile {
        return of(part, room);
    }

    private static Parts of(byte[] bytes, Room room) throws BrokenFile {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .setIgnoreLocalFileHeader(false)
                .get()) {
            var parts = new LinkedHashMap<String, byte[]>();
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.isDirectory()) {
                    continue;
                }
                var part = inflate(zip, entry, room.left);
                room.left -= part.length;
                if (parts.put(name(entry), part) != null || parts.size() > MAX_ENTRIES) {
                    throw BrokenFile.corrupt("压缩包");
                }
            }
            return new Parts(parts, room);
        } catch (IOException | RuntimeException malformed) {
            throw BrokenFile.corrupt("压缩包");
        }
    }

    private static String name(ZipArchiveEntry entry) {
        var name = entry.getName().replace('\\', '/');
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static byte[] inflate(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException, BrokenFile {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new BrokenFile("压缩包", "设有密码，请去掉密码后再试");
        }
        if (entry.getSize() > Math.min(MAX_PART, room)) {
            throw tooBig();
        }
        long limit = Math.min(MAX_PART, room);
        long bomb = Math.max(BOMB_FROM, Math.max(entry.getCompressedSize(), 0) * BOMB_RATIO);
        var out = new ByteArrayOutputStream((int) Math.max(64, Math.min(entry.getSize(), BOMB_FROM)));
        var buffer = new byte[16_384];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                if (out.size() > limit || out.size() > bomb) {
                    throw tooBig();
                }
            }
        }
        return out.toByteArray();
    }

    private static BrokenFile tooBig() {
        return new BrokenFile("压缩包", "解压后大得不正常，没有打开，请核对来源，或拆成几份再试");
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    public boolean hasLike(String regex) {
        var pattern = Pattern.compile(regex);
        return parts.keySet().stream().anyMatch(name -> pattern.matcher(name).matches());
    }

    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** A part as UTF-8, for looking at names and types only. */
    Optional<String> text(String name) {
        return bytes(name).map(b -> new String(b, StandardCharsets.UTF_8));
    }
}
