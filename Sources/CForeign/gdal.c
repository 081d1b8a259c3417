#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "CLibraries.h"
#include "CForeignMaps.h"
#include "faults.h"

// What GDAL declares, as far as it is used here; handles are pointers to what it alone knows.
typedef void *Handle;

enum { OPEN_VECTOR = 4, READ_ONLY = 0, LATITUDE_FIRST_NOT = 0 };
enum { FIELD_INTEGER = 0, FIELD_REAL = 2, FIELD_INTEGER64 = 12, SUBTYPE_BOOLEAN = 1 };
enum { POINT = 1, POLYGON = 3, MULTI_POINT = 4, MULTI_POLYGON = 6, COLLECTION = 7 };

static struct {
  void (*register_all)(void);
  Handle (*open)(
    const char *, unsigned, const char *const *, const char *const *, const char *const *);
  void (*close)(Handle);
  int (*layer_count)(Handle);
  Handle (*layer)(Handle, int);
  Handle (*layer_named)(Handle, const char *);
  const char *(*layer_name)(Handle);
  Handle (*definition)(Handle);
  void (*reset)(Handle);
  Handle (*next)(Handle);
  Handle (*reference)(Handle);
  int (*field_count)(Handle);
  Handle (*field)(Handle, int);
  const char *(*field_name)(Handle);
  int (*field_type)(Handle);
  int (*field_subtype)(Handle);
  void (*destroy)(Handle);
  Handle (*geometry)(Handle);
  int (*is_set)(Handle, int);
  double (*as_double)(Handle, int);
  int64_t (*as_whole)(Handle, int);
  const char *(*as_text)(Handle, int);
  int (*type)(Handle);
  int (*part_count)(Handle);
  Handle (*part)(Handle, int);
  int (*point_count)(Handle);
  double (*x)(Handle, int);
  double (*y)(Handle, int);
  int (*transform)(Handle, Handle);
  Handle (*linear)(Handle, double, char **);
  void (*destroy_geometry)(Handle);
  Handle (*new_reference)(const char *);
  int (*from_epsg)(Handle, int);
  void (*axes)(Handle, int);
  int (*is_geographic)(Handle);
  int (*is_projected)(Handle);
  void (*release)(Handle);
  Handle (*clone)(Handle);
  const char *(*reference_name)(Handle);
  Handle (*new_transformation)(Handle, Handle);
  void (*destroy_transformation)(Handle);
  void (*push_handler)(void (*)(int, int, const char *));
  void (*pop_handler)(void);
  void (*quiet)(int, int, const char *);
  const char *(*message)(void);
  void (*forget)(void);
  const char *(*version)(const char *);
} gdal;

static bool is_open;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  static const char *const names[] = {
    "libgdal.so.32", "libgdal.so.36", "libgdal.so.35", "libgdal.so.34", "libgdal.so.33",
    "libgdal.so.31", "libgdal.so.30", "libgdal.so.28", NULL};
  static const char *const functions[] = {
    "GDALAllRegister", "GDALOpenEx", "GDALClose", "GDALDatasetGetLayerCount",
    "GDALDatasetGetLayer", "GDALDatasetGetLayerByName", "OGR_L_GetName", "OGR_L_GetLayerDefn",
    "OGR_L_ResetReading", "OGR_L_GetNextFeature", "OGR_L_GetSpatialRef", "OGR_FD_GetFieldCount",
    "OGR_FD_GetFieldDefn", "OGR_Fld_GetNameRef", "OGR_Fld_GetType", "OGR_Fld_GetSubType",
    "OGR_F_Destroy", "OGR_F_GetGeometryRef", "OGR_F_IsFieldSetAndNotNull",
    "OGR_F_GetFieldAsDouble", "OGR_F_GetFieldAsInteger64", "OGR_F_GetFieldAsString",
    "OGR_G_GetGeometryType", "OGR_G_GetGeometryCount", "OGR_G_GetGeometryRef",
    "OGR_G_GetPointCount", "OGR_G_GetX", "OGR_G_GetY", "OGR_G_Transform",
    "OGR_G_GetLinearGeometry", "OGR_G_DestroyGeometry", "OSRNewSpatialReference",
    "OSRImportFromEPSG", "OSRSetAxisMappingStrategy", "OSRIsGeographic", "OSRIsProjected",
    "OSRRelease", "OSRClone", "OSRGetName", "OCTNewCoordinateTransformation",
    "OCTDestroyCoordinateTransformation", "CPLPushErrorHandler", "CPLPopErrorHandler",
    "CPLQuietErrorHandler", "CPLGetLastErrorMsg", "CPLErrorReset", "GDALVersionInfo", NULL};
  is_open = tonne_library(names, functions, (void **)&gdal);
  if (is_open) gdal.register_all();
}

const char *tonne_gdal_version(void) {
  pthread_once(&once, open_library);
  return is_open ? gdal.version("RELEASE_NAME") : NULL;
}

// MARK: - Growing

static bool grow(void **memory, size_t size, int64_t count, int64_t *room) {
  if (count < *room) return true;
  int64_t wanted = *room ? *room * 2 : 256;
  void *grown = realloc(*memory, (size_t)wanted * size);
  if (!grown) return false;
  *memory = grown;
  *room = wanted;
  return true;
}

static bool add_point(TonneMap *map, double x, double y) {
  if (!grow((void **)&map->positions, 2 * sizeof(double), map->position_count, &map->position_room))
    return false;
  map->positions[2 * map->position_count] = x;
  map->positions[2 * map->position_count + 1] = y;
  map->position_count++;
  return true;
}

static bool end_ring(TonneMap *map) {
  if (!grow((void **)&map->rings, sizeof(int64_t), map->ring_count, &map->ring_room)) return false;
  map->rings[map->ring_count++] = map->position_count;
  return true;
}

static bool end_polygon(TonneMap *map) {
  if (!grow((void **)&map->polygons, sizeof(int64_t), map->polygon_count, &map->polygon_room))
    return false;
  map->polygons[map->polygon_count++] = map->ring_count;
  return true;
}

static bool end_feature(TonneMap *map, int kind) {
  int64_t room = map->feature_room;
  if (!grow((void **)&map->features, sizeof(int64_t), map->feature_count, &room)) return false;
  room = map->feature_room;
  if (!grow((void **)&map->kinds, sizeof(int32_t), map->feature_count, &room)) return false;
  map->feature_room = room;
  map->features[map->feature_count] = map->polygon_count;
  map->kinds[map->feature_count++] = kind;
  return true;
}

// MARK: - Geometry

static int flat(int type) {
  type &= 0x7FFFFFFF;
  return type % 1000;
}

static bool add_polygon(TonneMap *map, Handle polygon) {
  int rings = gdal.part_count(polygon);
  for (int i = 0; i < rings; i++) {
    Handle ring = gdal.part(polygon, i);
    int count = gdal.point_count(ring);
    for (int j = 0; j < count; j++)
      if (!add_point(map, gdal.x(ring, j), gdal.y(ring, j))) return false;
    if (!end_ring(map)) return false;
  }
  return rings == 0 || end_polygon(map);
}

/// Adds the polygons of a geometry; what it is, or −1 without memory.
static int add_geometry(TonneMap *map, Handle geometry, int depth) {
  if (!geometry) return TONNE_MAP_NOTHING;
  int type = flat(gdal.type(geometry));
  if (type == POINT && depth == 0)
    return add_point(map, gdal.x(geometry, 0), gdal.y(geometry, 0)) && end_ring(map)
        && end_polygon(map)
      ? TONNE_MAP_POINT
      : -1;
  if (type == POLYGON) return add_polygon(map, geometry) ? TONNE_MAP_POLYGONS : -1;
  if ((type != MULTI_POLYGON && type != COLLECTION && type != MULTI_POINT) || depth > 20)
    return TONNE_MAP_OTHER;
  int parts = gdal.part_count(geometry);
  if (type == MULTI_POINT)
    return parts == 1 ? add_geometry(map, gdal.part(geometry, 0), depth) : TONNE_MAP_OTHER;
  for (int i = 0; i < parts; i++) {
    int kind = add_geometry(map, gdal.part(geometry, i), depth + 1);
    if (kind != TONNE_MAP_POLYGONS) return kind;
  }
  return parts > 0 ? TONNE_MAP_POLYGONS : TONNE_MAP_NOTHING;
}

/// A geometry with arcs becomes one of straight edges.
static int add_feature(TonneMap *map, Handle geometry, Handle transformation, bool *moved) {
  if (geometry && transformation && gdal.transform(geometry, transformation) != 0) {
    *moved = false;
    return TONNE_MAP_OTHER;
  }
  int type = geometry ? flat(gdal.type(geometry)) : 0;
  if (type != 10 && type != 12) return add_geometry(map, geometry, 0);
  Handle straight = gdal.linear(geometry, 0, NULL);
  int kind = add_geometry(map, straight, 0);
  gdal.destroy_geometry(straight);
  return kind;
}

// MARK: - Fields

static int append(TonneColumn *column, Handle feature, int place, int type) {
  if (!gdal.is_set(feature, place)) return tonne_column_missing(column);
  if (column->kind == TONNE_FLAGS) return tonne_column_flag(column, gdal.as_whole(feature, place));
  if (column->kind == TONNE_NUMBERS)
    return type == FIELD_INTEGER64 ? tonne_column_whole(column, gdal.as_whole(feature, place))
                                   : tonne_column_number(column, gdal.as_double(feature, place));
  const char *text = gdal.as_text(feature, place);
  return tonne_column_text(column, text, strlen(text));
}

static bool fields(TonneMap *map, Handle definition, int **types) {
  int count = gdal.field_count(definition);
  *types = calloc((size_t)count + 1, sizeof(int));
  if (!*types || !tonne_table_make(&map->properties, count)) return false;
  for (int i = 0; i < count; i++) {
    Handle field = gdal.field(definition, i);
    int type = gdal.field_type(field);
    (*types)[i] = type;
    bool number = type == FIELD_INTEGER || type == FIELD_REAL || type == FIELD_INTEGER64;
    map->properties.columns[i].kind = !number ? TONNE_TEXTS
      : gdal.field_subtype(field) == SUBTYPE_BOOLEAN ? TONNE_FLAGS
                                                     : TONNE_NUMBERS;
    if (!tonne_column_name(&map->properties.columns[i], gdal.field_name(field))) return false;
  }
  return true;
}

static bool read_features(
  Handle layer, Handle transformation, TonneCancelled cancelled, TonneMap *map,
  TonneFault *fault) {
  int *types = NULL;
  bool fine = fields(map, gdal.definition(layer), &types)
    || tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
  gdal.reset(layer);
  Handle feature = NULL;
  while (fine && (feature = gdal.next(layer))) {
    bool moved = true;
    int kind = add_feature(map, gdal.geometry(feature), transformation, &moved);
    if (kind < 0 || !end_feature(map, kind)) fine = tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
    if (fine && !moved)
      fine = tonne_cell_fault(fault, TONNE_FOREIGN_UNHELD, -1, map->feature_count - 1);
    for (int i = 0; fine && i < map->properties.count; i++)
      if (append(&map->properties.columns[i], feature, i, types[i]))
        fine = tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
    gdal.destroy(feature);
    if (fine && cancelled()) fine = tonne_fault(fault, TONNE_FOREIGN_CANCELLED, NULL);
  }
  free(types);
  // Reading that ends at a broken place says so, and gives no feature.
  const char *message = gdal.message();
  if (fine && message && *message) fine = tonne_fault(fault, TONNE_FOREIGN_BROKEN, message);
  return fine;
}

/// What turns positions into degrees; NULL where they are, or where nothing is known of them.
static bool transformation_of(Handle layer, TonneMap *map, Handle *found, TonneFault *fault) {
  *found = NULL;
  Handle reference = gdal.reference(layer);
  map->coordinates = !reference ? TONNE_MAP_UNKNOWN
    : gdal.is_geographic(reference) ? TONNE_MAP_DEGREES
    : gdal.is_projected(reference) ? TONNE_MAP_PROJECTED
                                   : TONNE_MAP_UNKNOWN;
  if (!reference || map->coordinates == TONNE_MAP_UNKNOWN) return true;
  const char *name = gdal.reference_name(reference);
  map->reference = strdup(name ? name : "");
  if (map->coordinates == TONNE_MAP_DEGREES && name
      && (strcmp(name, "WGS 84") == 0 || strcmp(name, "China Geodetic Coordinate System 2000") == 0
          || strcmp(name, "GCS_WGS_1984") == 0))
    return true;
  Handle from = gdal.clone(reference), to = gdal.new_reference(NULL);
  gdal.axes(from, LATITUDE_FIRST_NOT);
  bool fine = gdal.from_epsg(to, 4326) == 0;
  gdal.axes(to, LATITUDE_FIRST_NOT);
  if (fine) *found = gdal.new_transformation(from, to);
  gdal.release(from);
  gdal.release(to);
  gdal.forget();
  return *found != NULL || tonne_fault(fault, TONNE_FOREIGN_UNHELD, map->reference);
}

/// The layer that is asked for, or the only one; else the names that there are.
static Handle layer_of(Handle file, const char *wanted, TonneMap *map, TonneFault *fault) {
  int count = gdal.layer_count(file);
  if (wanted) {
    Handle layer = gdal.layer_named(file, wanted);
    if (layer) return layer;
  } else if (count == 1) {
    return gdal.layer(file, 0);
  }
  if (!tonne_table_make(&map->properties, count)) {
    tonne_fault(fault, TONNE_FOREIGN_NO_MEMORY, NULL);
    return NULL;
  }
  for (int i = 0; i < count; i++)
    tonne_column_name(&map->properties.columns[i], gdal.layer_name(gdal.layer(file, i)));
  tonne_fault(fault, TONNE_FOREIGN_NO_ROWS, NULL);
  return NULL;
}

bool tonne_map_read(
  const char *path, const char *layer_name, const char *encoding, bool keeps_positions,
  TonneCancelled cancelled, TonneMap *map, TonneFault *fault) {
  *map = (TonneMap){0};
  pthread_once(&once, open_library);
  if (!is_open) return tonne_fault(fault, TONNE_FOREIGN_NO_LIBRARY, NULL);
  char option[128] = "ENCODING=";
  if (encoding) strncat(option, encoding, sizeof option - 10);
  const char *const options[] = {option, NULL};
  // Formats that hold maps themselves. Others point to places elsewhere, on the network too.
  static const char *const drivers[] = {
    "ESRI Shapefile", "GPKG", "SQLite", "KML", "LIBKML", "GML", "FlatGeobuf", "MapInfo File", "GPX",
    "DXF", "Parquet", "Arrow", "S57", NULL};
  gdal.push_handler(gdal.quiet);
  gdal.forget();
  Handle file =
    gdal.open(path, OPEN_VECTOR | READ_ONLY, drivers, encoding ? options : NULL, NULL);
  bool fine = file || tonne_fault(fault, TONNE_FOREIGN_REFUSED, gdal.message());
  if (fine) {
    gdal.forget();
    Handle transformation = NULL, layer = layer_of(file, layer_name, map, fault);
    fine = layer != NULL;
    if (fine && !keeps_positions) fine = transformation_of(layer, map, &transformation, fault);
    if (fine) fine = read_features(layer, transformation, cancelled, map, fault);
    if (transformation) gdal.destroy_transformation(transformation);
    gdal.close(file);
  }
  gdal.pop_handler();
  return fine;
}

void tonne_map_free(TonneMap *map) {
  free(map->positions);
  free(map->rings);
  free(map->polygons);
  free(map->features);
  free(map->kinds);
  free(map->reference);
  tonne_table_free(&map->properties);
  *map = (TonneMap){0};
}
