// Made by schemas/build.js from schemas/*.schema.json: change those, not this.
// <stdin>
var departmentGuard = validate52,
  schema19 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'department.schema.json',
    type: 'object',
    properties: {
      kind: { type: 'string', oneOf: [{ const: 'department' }] },
      name: { type: 'string' },
      year: { type: 'integer', minimum: 1e3, maximum: 9998 },
      liaison: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name: { type: 'string' }, phone: { type: 'string' } },
          additionalProperties: !1,
        },
        'x-single': !0,
      },
      policy: { type: 'string' },
      workbooks: { type: 'array', items: { type: 'string' } },
      history: { type: 'array', items: { type: 'string' } },
      rates: {
        'x-aliases': ['\u8BFE\u65F6\u5355\u4EF7'],
        type: 'object',
        properties: {
          overload: { $ref: 'common.schema.json#/$defs/rateTable' },
          base: { $ref: 'common.schema.json#/$defs/rateTable' },
        },
        additionalProperties: !1,
      },
      readings: { 'x-aliases': ['\u53D6\u503C'], $ref: 'common.schema.json#/$defs/readings' },
      workingGroup: { $ref: 'common.schema.json#/$defs/attestation' },
      meeting: { $ref: 'common.schema.json#/$defs/step' },
      submittedOn: { type: 'string', format: 'date' },
    },
    required: ['kind', 'name', 'year'],
    additionalProperties: !1,
  },
  func1 = Object.prototype.hasOwnProperty;
function validate55(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate55.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    !(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data)))
  ) {
    let err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'integer' } };
    (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
  }
  if (typeof data == 'number' && isFinite(data) && (data < 0 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: '#/minimum', keyword: 'minimum', params: { comparison: '>=', limit: 0 } };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  return ((validate55.errors = vErrors), errors === 0);
}
validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate54(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate54.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    for (let key0 in data)
      key0 !== 'default' &&
        (validate55(data[key0], {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          parentData: data,
          parentDataProperty: key0,
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)),
          (errors = vErrors.length)));
    data.default !== void 0 &&
      (validate55(data.default, {
        instancePath: instancePath + '/default',
        parentData: data,
        parentDataProperty: 'default',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)),
        (errors = vErrors.length)));
  } else {
    let err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
  }
  return ((validate54.errors = vErrors), errors === 0);
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate60(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate60.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    for (let key0 in data)
      if (typeof data[key0] != 'string') {
        let err0 = {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
      }
  } else {
    let err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  return ((validate60.errors = vErrors), errors === 0);
}
validate60.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate63(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate63.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    Array.isArray(data))
  ) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      if (typeof data[i0] != 'string') {
        let err0 = {
          instancePath: instancePath + '/' + i0,
          schemaPath: '#/items/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
      }
  } else {
    let err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'array' } };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  return ((validate63.errors = vErrors), errors === 0);
}
validate63.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate62(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate62.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    for (let key0 in data)
      if (!(key0 === 'met' || key0 === 'evidence' || key0 === 'note')) {
        let err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
      }
    if (data.met !== void 0 && typeof data.met != 'boolean') {
      let err1 = {
        instancePath: instancePath + '/met',
        schemaPath: '#/properties/met/type',
        keyword: 'type',
        params: { type: 'boolean' },
      };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    if (
      (data.evidence !== void 0 &&
        (validate63(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)),
          (errors = vErrors.length))),
      data.note !== void 0 && typeof data.note != 'string')
    ) {
      let err2 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
      };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
  } else {
    let err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
  }
  return ((validate62.errors = vErrors), errors === 0);
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var formats0 =
  /^(?!0000)(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
function validate68(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate68.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    typeof data != 'string')
  ) {
    let err0 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } };
    (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
  }
  let _errs1 = errors,
    valid0 = !1,
    passing0 = null,
    _errs2 = errors;
  if (data !== 'passed') {
    let err1 = { instancePath, schemaPath: '#/oneOf/0/const', keyword: 'const', params: { allowedValue: 'passed' } };
    (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
  }
  var _valid0 = _errs2 === errors;
  _valid0 && ((valid0 = !0), (passing0 = 0));
  let _errs3 = errors;
  if (data !== 'rejected') {
    let err2 = { instancePath, schemaPath: '#/oneOf/1/const', keyword: 'const', params: { allowedValue: 'rejected' } };
    (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0) ((valid0 = !1), (passing0 = [passing0, 1]));
  else {
    _valid0 && ((valid0 = !0), (passing0 = 1));
    let _errs4 = errors;
    if (data !== 'deferred') {
      let err3 = {
        instancePath,
        schemaPath: '#/oneOf/2/const',
        keyword: 'const',
        params: { allowedValue: 'deferred' },
      };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
    var _valid0 = _errs4 === errors;
    _valid0 && valid0 ? ((valid0 = !1), (passing0 = [passing0, 2])) : _valid0 && ((valid0 = !0), (passing0 = 2));
  }
  if (valid0) ((errors = _errs1), vErrors !== null && (_errs1 ? (vErrors.length = _errs1) : (vErrors = null)));
  else {
    let err4 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } };
    (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
  }
  return ((validate68.errors = vErrors), errors === 0);
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate66(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate66.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    for (let key0 in data)
      if (!(key0 === 'date' || key0 === 'evidence' || key0 === 'outcome' || key0 === 'note')) {
        let err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
      }
    if (data.date !== void 0) {
      let data0 = data.date;
      if (typeof data0 == 'string') {
        if (!formats0.test(data0)) {
          let err1 = {
            instancePath: instancePath + '/date',
            schemaPath: '#/properties/date/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
        }
      } else {
        let err2 = {
          instancePath: instancePath + '/date',
          schemaPath: '#/properties/date/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
      }
    }
    if (
      (data.evidence !== void 0 &&
        (validate63(data.evidence, {
          instancePath: instancePath + '/evidence',
          parentData: data,
          parentDataProperty: 'evidence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)),
          (errors = vErrors.length))),
      data.outcome !== void 0 &&
        (validate68(data.outcome, {
          instancePath: instancePath + '/outcome',
          parentData: data,
          parentDataProperty: 'outcome',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors)),
          (errors = vErrors.length))),
      data.note !== void 0 && typeof data.note != 'string')
    ) {
      let err3 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
      };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
  } else {
    let err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
  }
  return ((validate66.errors = vErrors), errors === 0);
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate52.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    if (data.year === void 0) {
      let err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'year' } };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
    for (let key0 in data)
      if (!func1.call(schema19.properties, key0)) {
        let err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 != 'string') {
        let err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
      }
      let _errs4 = errors,
        valid1 = !1,
        passing0 = null,
        _errs5 = errors;
      if (data0 !== 'department') {
        let err5 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'department' },
        };
        (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
      }
      var _valid0 = _errs5 === errors;
      if ((_valid0 && ((valid1 = !0), (passing0 = 0)), valid1))
        ((errors = _errs4), vErrors !== null && (_errs4 ? (vErrors.length = _errs4) : (vErrors = null)));
      else {
        let err6 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
        };
        (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
      }
    }
    if (data.name !== void 0 && typeof data.name != 'string') {
      let err7 = {
        instancePath: instancePath + '/name',
        schemaPath: '#/properties/name/type',
        keyword: 'type',
        params: { type: 'string' },
      };
      (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
    }
    if (data.year !== void 0) {
      let data2 = data.year;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = {
          instancePath: instancePath + '/year',
          schemaPath: '#/properties/year/type',
          keyword: 'type',
          params: { type: 'integer' },
        };
        (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 9998 || isNaN(data2)) {
          let err9 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9998 },
          };
          (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
        }
        if (data2 < 1e3 || isNaN(data2)) {
          let err10 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1e3 },
          };
          (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
        }
      }
    }
    if (data.liaison !== void 0) {
      let data3 = data.liaison;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
            for (let key1 in data4)
              if (!(key1 === 'name' || key1 === 'phone')) {
                let err11 = {
                  instancePath: instancePath + '/liaison/' + i0,
                  schemaPath: '#/properties/liaison/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                };
                (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
              }
            if (data4.name !== void 0 && typeof data4.name != 'string') {
              let err12 = {
                instancePath: instancePath + '/liaison/' + i0 + '/name',
                schemaPath: '#/properties/liaison/items/properties/name/type',
                keyword: 'type',
                params: { type: 'string' },
              };
              (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
            }
            if (data4.phone !== void 0 && typeof data4.phone != 'string') {
              let err13 = {
                instancePath: instancePath + '/liaison/' + i0 + '/phone',
                schemaPath: '#/properties/liaison/items/properties/phone/type',
                keyword: 'type',
                params: { type: 'string' },
              };
              (vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++);
            }
          } else {
            let err14 = {
              instancePath: instancePath + '/liaison/' + i0,
              schemaPath: '#/properties/liaison/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            (vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++);
          }
        }
      } else {
        let err15 = {
          instancePath: instancePath + '/liaison',
          schemaPath: '#/properties/liaison/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++);
      }
    }
    if (data.policy !== void 0 && typeof data.policy != 'string') {
      let err16 = {
        instancePath: instancePath + '/policy',
        schemaPath: '#/properties/policy/type',
        keyword: 'type',
        params: { type: 'string' },
      };
      (vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++);
    }
    if (data.workbooks !== void 0) {
      let data8 = data.workbooks;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != 'string') {
            let err17 = {
              instancePath: instancePath + '/workbooks/' + i1,
              schemaPath: '#/properties/workbooks/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++);
          }
      } else {
        let err18 = {
          instancePath: instancePath + '/workbooks',
          schemaPath: '#/properties/workbooks/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++);
      }
    }
    if (data.history !== void 0) {
      let data10 = data.history;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data10[i2] != 'string') {
            let err19 = {
              instancePath: instancePath + '/history/' + i2,
              schemaPath: '#/properties/history/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++);
          }
      } else {
        let err20 = {
          instancePath: instancePath + '/history',
          schemaPath: '#/properties/history/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++);
      }
    }
    if (data.rates !== void 0) {
      let data12 = data.rates;
      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
        for (let key2 in data12)
          if (!(key2 === 'overload' || key2 === 'base')) {
            let err21 = {
              instancePath: instancePath + '/rates',
              schemaPath: '#/properties/rates/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
            };
            (vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++);
          }
        (data12.overload !== void 0 &&
          (validate54(data12.overload, {
            instancePath: instancePath + '/rates/overload',
            parentData: data12,
            parentDataProperty: 'overload',
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)),
            (errors = vErrors.length))),
          data12.base !== void 0 &&
            (validate54(data12.base, {
              instancePath: instancePath + '/rates/base',
              parentData: data12,
              parentDataProperty: 'base',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)),
              (errors = vErrors.length))));
      } else {
        let err22 = {
          instancePath: instancePath + '/rates',
          schemaPath: '#/properties/rates/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++);
      }
    }
    if (
      (data.readings !== void 0 &&
        (validate60(data.readings, {
          instancePath: instancePath + '/readings',
          parentData: data,
          parentDataProperty: 'readings',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)),
          (errors = vErrors.length))),
      data.workingGroup !== void 0 &&
        (validate62(data.workingGroup, {
          instancePath: instancePath + '/workingGroup',
          parentData: data,
          parentDataProperty: 'workingGroup',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)),
          (errors = vErrors.length))),
      data.meeting !== void 0 &&
        (validate66(data.meeting, {
          instancePath: instancePath + '/meeting',
          parentData: data,
          parentDataProperty: 'meeting',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)),
          (errors = vErrors.length))),
      data.submittedOn !== void 0)
    ) {
      let data18 = data.submittedOn;
      if (typeof data18 == 'string') {
        if (!formats0.test(data18)) {
          let err23 = {
            instancePath: instancePath + '/submittedOn',
            schemaPath: '#/properties/submittedOn/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++);
        }
      } else {
        let err24 = {
          instancePath: instancePath + '/submittedOn',
          schemaPath: '#/properties/submittedOn/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++);
      }
    }
  } else {
    let err25 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++);
  }
  return ((validate52.errors = vErrors), errors === 0);
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export { departmentGuard };
