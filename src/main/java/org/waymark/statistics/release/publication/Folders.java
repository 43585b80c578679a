package org.waymark.statistics.release.publication;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Session;
import org.waymark.statistics.export.ExportFile;
import org.waymark.statistics.release.life.Life;

/** The files of published releases in the database: added with the publication and never changed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Folders {

    private final Session database;

    Folders(Session database) {
        this.database = database;
    }

    void add(UUID release, Folder folder) {
        for (int place = 0; place < folder.all().size(); place++) {
            var file = folder.all().get(place);
            database.createNativeMutationQuery("""
                    insert into statistics.release_file (release_id, place, name, media_type, content) values (:release, :place, :name, :type, :content)""")
                    .setParameter("release", release).setParameter("place", place).setParameter("name", file.name())
                    .setParameter("type", file.mediaType()).setParameter("content", file.content()).executeUpdate();
        }
    }

    /** Of what was published before files were kept they are made anew. */
    public Folder of(Life life) {
        var files = database.createNativeQuery("select name, media_type, content from statistics.release_file where release_id = :release order by place", ExportFile.class)
                .setParameter("release", life.id()).getResultList();
        return files.isEmpty() ? Folder.made(life.publication().orElseThrow()) : new Folder(life.release().address(), files);
    }
}
