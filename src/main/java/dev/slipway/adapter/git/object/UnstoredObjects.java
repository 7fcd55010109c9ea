package dev.slipway.adapter.git.object;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PackParser;

/**
 * New objects that stay in memory: they can be read beside those of the repository, which never
 * gets them.
 */
public final class UnstoredObjects extends ObjectInserter {

  private final Repository repository;
  private final Map<ObjectId, ObjectLoader> objects = new HashMap<>();

  public UnstoredObjects(Repository repository) {
    this.repository = repository;
  }

  @Override
  public ObjectId insert(int type, byte[] data, int from, int length) {
    ObjectId id = idFor(type, data, from, length);
    byte[] content = Arrays.copyOfRange(data, from, from + length);
    objects.put(id, new ObjectLoader.SmallObject(type, content));
    return id;
  }

  @Override
  public ObjectId insert(int type, long length, InputStream in) throws IOException {
    byte[] content = in.readNBytes(Math.toIntExact(length));
    return insert(type, content, 0, content.length);
  }

  @Override
  public PackParser newPackParser(InputStream in) {
    throw new IllegalStateException("nobody sends packs to memory");
  }

  @Override
  public ObjectReader newReader() {
    return new BothReader(repository.newObjectReader());
  }

  @Override
  public void flush() {
    // there is nowhere to write to
  }

  @Override
  public void close() {
    // there is nothing open
  }

  /** Reads what is in memory, then what is in the repository. */
  private final class BothReader extends ObjectReader.Filter {

    private final ObjectReader stored;

    BothReader(ObjectReader stored) {
      this.stored = stored;
    }

    @Override
    protected ObjectReader delegate() {
      return stored;
    }

    @Override
    public ObjectReader newReader() {
      return new BothReader(stored.newReader());
    }

    @Override
    public boolean has(AnyObjectId id) throws IOException {
      return objects.containsKey(id.toObjectId()) || stored.has(id);
    }

    @Override
    public boolean has(AnyObjectId id, int type) throws IOException {
      return objects.containsKey(id.toObjectId()) || stored.has(id, type);
    }

    @Override
    public ObjectLoader open(AnyObjectId id) throws IOException {
      return open(id, OBJ_ANY);
    }

    @Override
    public ObjectLoader open(AnyObjectId id, int type) throws IOException {
      ObjectLoader unstored = objects.get(id.toObjectId());
      return unstored == null ? stored.open(id, type) : unstored;
    }

    @Override
    public long getObjectSize(AnyObjectId id, int type) throws IOException {
      ObjectLoader unstored = objects.get(id.toObjectId());
      return unstored == null ? stored.getObjectSize(id, type) : unstored.getSize();
    }
  }
}
