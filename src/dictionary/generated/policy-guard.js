// Made by schemas/build.js from schemas/*.schema.json: change those, not this.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) =>
  function () {
    try {
      return (mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports);
    } catch (e) {
      throw ((mod = 0), e);
    }
  };

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  'node_modules/ajv/dist/runtime/ucs2length.js'(exports) {
    'use strict';
    Object.defineProperty(exports, '__esModule', { value: !0 });
    function ucs2length(str) {
      let len = str.length,
        length = 0,
        pos = 0,
        value;
      for (; pos < len;)
        (length++,
          (value = str.charCodeAt(pos++)),
          value >= 55296 &&
            value <= 56319 &&
            pos < len &&
            ((value = str.charCodeAt(pos)), (value & 64512) === 56320 && pos++));
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  },
});

// <stdin>
var policyGuard = validate104,
  schema34 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'policy.schema.json',
    type: 'object',
    additionalProperties: !1,
    required: [
      'kind',
      'id',
      'number',
      'title',
      'college',
      'issuedOn',
      'effectiveOn',
      'parameters',
      'readings',
      'articles',
    ],
    properties: {
      kind: { type: 'string', oneOf: [{ const: 'policy' }] },
      id: { type: 'string', pattern: '^[A-Za-z0-9_-]+$' },
      number: { type: 'string', minLength: 1 },
      title: { type: 'string', minLength: 1 },
      college: { type: 'string', minLength: 1 },
      issuedOn: { type: 'string', format: 'date' },
      effectiveOn: { type: 'string', format: 'date' },
      parameters: { type: 'object', additionalProperties: { $ref: '#/$defs/parameter' } },
      readings: { type: 'object', additionalProperties: { $ref: '#/$defs/reading' } },
      articles: { type: 'object', additionalProperties: { $ref: '#/$defs/articleEntry' } },
    },
    $defs: {
      bilingual: {
        type: 'object',
        additionalProperties: !1,
        required: ['zh', 'en'],
        properties: { zh: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
      },
      parameter: {
        type: 'object',
        additionalProperties: !1,
        required: ['name', 'unit', 'article', 'source', 'values'],
        properties: {
          name: { $ref: '#/$defs/bilingual' },
          unit: {
            type: 'string',
            oneOf: [
              { const: 'hour' },
              { const: 'percent' },
              { const: 'count' },
              { const: 'day' },
              { const: 'year' },
              { const: 'month-day' },
            ],
          },
          article: { type: 'string', minLength: 1 },
          source: { type: 'string', oneOf: [{ const: 'policy' }, { const: 'project' }] },
          values: { type: 'array', items: { $ref: '#/$defs/datedValue' } },
        },
      },
      datedValue: {
        type: 'object',
        additionalProperties: !1,
        required: ['from', 'value'],
        properties: {
          from: { type: 'string', format: 'date' },
          value: { anyOf: [{ type: 'number' }, { type: 'string', minLength: 1 }] },
        },
      },
      reading: {
        type: 'object',
        additionalProperties: !1,
        required: ['articles', 'question', 'options', 'reason'],
        properties: {
          articles: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
          question: { $ref: '#/$defs/bilingual' },
          options: { type: 'object', additionalProperties: { $ref: '#/$defs/option' } },
          default: { type: 'string', minLength: 1 },
          reason: { $ref: '#/$defs/bilingual' },
        },
      },
      option: {
        type: 'object',
        additionalProperties: !1,
        required: ['name', 'consequence'],
        properties: { name: { $ref: '#/$defs/bilingual' }, consequence: { $ref: '#/$defs/bilingual' } },
      },
      articleEntry: {
        type: 'object',
        additionalProperties: !1,
        required: ['summary', 'handledBy'],
        properties: {
          summary: { $ref: '#/$defs/bilingual' },
          handledBy: {
            type: 'string',
            oneOf: [
              { const: 'rules' },
              { const: 'hours' },
              { const: 'parameters' },
              { const: 'items' },
              { const: 'guidance' },
            ],
          },
          by: { type: 'array', items: { type: 'string', minLength: 1 } },
          why: { $ref: '#/$defs/bilingual' },
        },
      },
    },
  },
  func1 = Object.prototype.hasOwnProperty,
  func5 = require_ucs2length().default,
  pattern3 = new RegExp('^[A-Za-z0-9_-]+$', 'u'),
  formats0 =
    /^(?!0000)(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
function validate106(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate106.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.zh === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'zh' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.en === void 0) {
      let err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'en' } };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'zh' || key0 === 'en')) {
        let err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
      }
    if (data.zh !== void 0) {
      let data0 = data.zh;
      if (typeof data0 == 'string') {
        if (func5(data0) < 1) {
          let err3 = {
            instancePath: instancePath + '/zh',
            schemaPath: '#/properties/zh/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
        }
      } else {
        let err4 = {
          instancePath: instancePath + '/zh',
          schemaPath: '#/properties/zh/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
      }
    }
    if (data.en !== void 0) {
      let data1 = data.en;
      if (typeof data1 == 'string') {
        if (func5(data1) < 1) {
          let err5 = {
            instancePath: instancePath + '/en',
            schemaPath: '#/properties/en/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
        }
      } else {
        let err6 = {
          instancePath: instancePath + '/en',
          schemaPath: '#/properties/en/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
  }
  return ((validate106.errors = vErrors), errors === 0);
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate108(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate108.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.from === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.value === void 0) {
      let err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'from' || key0 === 'value')) {
        let err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
      }
    if (data.from !== void 0) {
      let data0 = data.from;
      if (typeof data0 == 'string') {
        if (!formats0.test(data0)) {
          let err3 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
        }
      } else {
        let err4 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
      }
    }
    if (data.value !== void 0) {
      let data1 = data.value,
        _errs5 = errors,
        valid1 = !1,
        _errs6 = errors;
      if (!(typeof data1 == 'number' && isFinite(data1))) {
        let err5 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        };
        (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      let _errs8 = errors;
      if (typeof data1 == 'string') {
        if (func5(data1) < 1) {
          let err6 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/anyOf/1/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
        }
      } else {
        let err7 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf/1/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
      }
      var _valid0 = _errs8 === errors;
      if (((valid1 = valid1 || _valid0), valid1))
        ((errors = _errs5), vErrors !== null && (_errs5 ? (vErrors.length = _errs5) : (vErrors = null)));
      else {
        let err8 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf',
          keyword: 'anyOf',
          params: {},
        };
        (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
  }
  return ((validate108.errors = vErrors), errors === 0);
}
validate108.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate105(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate105.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.unit === void 0) {
      let err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    if (data.article === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'article' },
      };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
    if (data.source === void 0) {
      let err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'source' } };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
    if (data.values === void 0) {
      let err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'values' } };
      (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'name' || key0 === 'unit' || key0 === 'article' || key0 === 'source' || key0 === 'values')) {
        let err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
      }
    if (
      (data.name !== void 0 &&
        (validate106(data.name, {
          instancePath: instancePath + '/name',
          parentData: data,
          parentDataProperty: 'name',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
          (errors = vErrors.length))),
      data.unit !== void 0)
    ) {
      let data1 = data.unit;
      if (typeof data1 != 'string') {
        let err6 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
      }
      let _errs5 = errors,
        valid1 = !1,
        passing0 = null,
        _errs6 = errors;
      if (data1 !== 'hour') {
        let err7 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'hour' },
        };
        (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
      }
      var _valid0 = _errs6 === errors;
      _valid0 && ((valid1 = !0), (passing0 = 0));
      let _errs7 = errors;
      if (data1 !== 'percent') {
        let err8 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/oneOf/1/const',
          keyword: 'const',
          params: { allowedValue: 'percent' },
        };
        (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
      }
      var _valid0 = _errs7 === errors;
      if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 1]));
      else {
        _valid0 && ((valid1 = !0), (passing0 = 1));
        let _errs8 = errors;
        if (data1 !== 'count') {
          let err9 = {
            instancePath: instancePath + '/unit',
            schemaPath: '#/properties/unit/oneOf/2/const',
            keyword: 'const',
            params: { allowedValue: 'count' },
          };
          (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
        }
        var _valid0 = _errs8 === errors;
        if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 2]));
        else {
          _valid0 && ((valid1 = !0), (passing0 = 2));
          let _errs9 = errors;
          if (data1 !== 'day') {
            let err10 = {
              instancePath: instancePath + '/unit',
              schemaPath: '#/properties/unit/oneOf/3/const',
              keyword: 'const',
              params: { allowedValue: 'day' },
            };
            (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
          }
          var _valid0 = _errs9 === errors;
          if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 3]));
          else {
            _valid0 && ((valid1 = !0), (passing0 = 3));
            let _errs10 = errors;
            if (data1 !== 'year') {
              let err11 = {
                instancePath: instancePath + '/unit',
                schemaPath: '#/properties/unit/oneOf/4/const',
                keyword: 'const',
                params: { allowedValue: 'year' },
              };
              (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
            }
            var _valid0 = _errs10 === errors;
            if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 4]));
            else {
              _valid0 && ((valid1 = !0), (passing0 = 4));
              let _errs11 = errors;
              if (data1 !== 'month-day') {
                let err12 = {
                  instancePath: instancePath + '/unit',
                  schemaPath: '#/properties/unit/oneOf/5/const',
                  keyword: 'const',
                  params: { allowedValue: 'month-day' },
                };
                (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
              }
              var _valid0 = _errs11 === errors;
              _valid0 && valid1
                ? ((valid1 = !1), (passing0 = [passing0, 5]))
                : _valid0 && ((valid1 = !0), (passing0 = 5));
            }
          }
        }
      }
      if (valid1) ((errors = _errs5), vErrors !== null && (_errs5 ? (vErrors.length = _errs5) : (vErrors = null)));
      else {
        let err13 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
        };
        (vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++);
      }
    }
    if (data.article !== void 0) {
      let data2 = data.article;
      if (typeof data2 == 'string') {
        if (func5(data2) < 1) {
          let err14 = {
            instancePath: instancePath + '/article',
            schemaPath: '#/properties/article/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++);
        }
      } else {
        let err15 = {
          instancePath: instancePath + '/article',
          schemaPath: '#/properties/article/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++);
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (typeof data3 != 'string') {
        let err16 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++);
      }
      let _errs16 = errors,
        valid2 = !1,
        passing1 = null,
        _errs17 = errors;
      if (data3 !== 'policy') {
        let err17 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'policy' },
        };
        (vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++);
      }
      var _valid1 = _errs17 === errors;
      _valid1 && ((valid2 = !0), (passing1 = 0));
      let _errs18 = errors;
      if (data3 !== 'project') {
        let err18 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/oneOf/1/const',
          keyword: 'const',
          params: { allowedValue: 'project' },
        };
        (vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++);
      }
      var _valid1 = _errs18 === errors;
      if (
        (_valid1 && valid2 ? ((valid2 = !1), (passing1 = [passing1, 1])) : _valid1 && ((valid2 = !0), (passing1 = 1)),
        valid2)
      )
        ((errors = _errs16), vErrors !== null && (_errs16 ? (vErrors.length = _errs16) : (vErrors = null)));
      else {
        let err19 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing1 },
        };
        (vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++);
      }
    }
    if (data.values !== void 0) {
      let data4 = data.values;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate108(data4[i0], {
            instancePath: instancePath + '/values/' + i0,
            parentData: data4,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors)),
            (errors = vErrors.length));
      } else {
        let err20 = {
          instancePath: instancePath + '/values',
          schemaPath: '#/properties/values/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++);
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++);
  }
  return ((validate105.errors = vErrors), errors === 0);
}
validate105.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate113(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate113.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.consequence === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'consequence' },
      };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'name' || key0 === 'consequence')) {
        let err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
      }
    (data.name !== void 0 &&
      (validate106(data.name, {
        instancePath: instancePath + '/name',
        parentData: data,
        parentDataProperty: 'name',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
        (errors = vErrors.length))),
      data.consequence !== void 0 &&
        (validate106(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
          (errors = vErrors.length))));
  } else {
    let err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
  }
  return ((validate113.errors = vErrors), errors === 0);
}
validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate111(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate111.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.articles === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'articles' },
      };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.question === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'question' },
      };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    if (data.options === void 0) {
      let err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'options' },
      };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
    if (data.reason === void 0) {
      let err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'reason' } };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
    for (let key0 in data)
      if (!(
        key0 === 'articles' ||
        key0 === 'question' ||
        key0 === 'options' ||
        key0 === 'default' ||
        key0 === 'reason'
      )) {
        let err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
      }
    if (data.articles !== void 0) {
      let data0 = data.articles;
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          let err5 = {
            instancePath: instancePath + '/articles',
            schemaPath: '#/properties/articles/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == 'string') {
            if (func5(data1) < 1) {
              let err6 = {
                instancePath: instancePath + '/articles/' + i0,
                schemaPath: '#/properties/articles/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
            }
          } else {
            let err7 = {
              instancePath: instancePath + '/articles/' + i0,
              schemaPath: '#/properties/articles/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
          }
        }
      } else {
        let err8 = {
          instancePath: instancePath + '/articles',
          schemaPath: '#/properties/articles/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
      }
    }
    if (
      (data.question !== void 0 &&
        (validate106(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
          (errors = vErrors.length))),
      data.options !== void 0)
    ) {
      let data3 = data.options;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3))
        for (let key1 in data3)
          validate113(data3[key1], {
            instancePath: instancePath + '/options/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data3,
            parentDataProperty: key1,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors)),
            (errors = vErrors.length));
      else {
        let err9 = {
          instancePath: instancePath + '/options',
          schemaPath: '#/properties/options/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
      }
    }
    if (data.default !== void 0) {
      let data5 = data.default;
      if (typeof data5 == 'string') {
        if (func5(data5) < 1) {
          let err10 = {
            instancePath: instancePath + '/default',
            schemaPath: '#/properties/default/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
        }
      } else {
        let err11 = {
          instancePath: instancePath + '/default',
          schemaPath: '#/properties/default/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
      }
    }
    data.reason !== void 0 &&
      (validate106(data.reason, {
        instancePath: instancePath + '/reason',
        parentData: data,
        parentDataProperty: 'reason',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
        (errors = vErrors.length)));
  } else {
    let err12 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
  }
  return ((validate111.errors = vErrors), errors === 0);
}
validate111.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate119(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate119.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.summary === void 0) {
      let err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'summary' },
      };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.handledBy === void 0) {
      let err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'handledBy' },
      };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    for (let key0 in data)
      if (!(key0 === 'summary' || key0 === 'handledBy' || key0 === 'by' || key0 === 'why')) {
        let err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
      }
    if (
      (data.summary !== void 0 &&
        (validate106(data.summary, {
          instancePath: instancePath + '/summary',
          parentData: data,
          parentDataProperty: 'summary',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
          (errors = vErrors.length))),
      data.handledBy !== void 0)
    ) {
      let data1 = data.handledBy;
      if (typeof data1 != 'string') {
        let err3 = {
          instancePath: instancePath + '/handledBy',
          schemaPath: '#/properties/handledBy/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
      }
      let _errs5 = errors,
        valid1 = !1,
        passing0 = null,
        _errs6 = errors;
      if (data1 !== 'rules') {
        let err4 = {
          instancePath: instancePath + '/handledBy',
          schemaPath: '#/properties/handledBy/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'rules' },
        };
        (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
      }
      var _valid0 = _errs6 === errors;
      _valid0 && ((valid1 = !0), (passing0 = 0));
      let _errs7 = errors;
      if (data1 !== 'hours') {
        let err5 = {
          instancePath: instancePath + '/handledBy',
          schemaPath: '#/properties/handledBy/oneOf/1/const',
          keyword: 'const',
          params: { allowedValue: 'hours' },
        };
        (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
      }
      var _valid0 = _errs7 === errors;
      if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 1]));
      else {
        _valid0 && ((valid1 = !0), (passing0 = 1));
        let _errs8 = errors;
        if (data1 !== 'parameters') {
          let err6 = {
            instancePath: instancePath + '/handledBy',
            schemaPath: '#/properties/handledBy/oneOf/2/const',
            keyword: 'const',
            params: { allowedValue: 'parameters' },
          };
          (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
        }
        var _valid0 = _errs8 === errors;
        if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 2]));
        else {
          _valid0 && ((valid1 = !0), (passing0 = 2));
          let _errs9 = errors;
          if (data1 !== 'items') {
            let err7 = {
              instancePath: instancePath + '/handledBy',
              schemaPath: '#/properties/handledBy/oneOf/3/const',
              keyword: 'const',
              params: { allowedValue: 'items' },
            };
            (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
          }
          var _valid0 = _errs9 === errors;
          if (_valid0 && valid1) ((valid1 = !1), (passing0 = [passing0, 3]));
          else {
            _valid0 && ((valid1 = !0), (passing0 = 3));
            let _errs10 = errors;
            if (data1 !== 'guidance') {
              let err8 = {
                instancePath: instancePath + '/handledBy',
                schemaPath: '#/properties/handledBy/oneOf/4/const',
                keyword: 'const',
                params: { allowedValue: 'guidance' },
              };
              (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
            }
            var _valid0 = _errs10 === errors;
            _valid0 && valid1
              ? ((valid1 = !1), (passing0 = [passing0, 4]))
              : _valid0 && ((valid1 = !0), (passing0 = 4));
          }
        }
      }
      if (valid1) ((errors = _errs5), vErrors !== null && (_errs5 ? (vErrors.length = _errs5) : (vErrors = null)));
      else {
        let err9 = {
          instancePath: instancePath + '/handledBy',
          schemaPath: '#/properties/handledBy/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
        };
        (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
      }
    }
    if (data.by !== void 0) {
      let data2 = data.by;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == 'string') {
            if (func5(data3) < 1) {
              let err10 = {
                instancePath: instancePath + '/by/' + i0,
                schemaPath: '#/properties/by/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
            }
          } else {
            let err11 = {
              instancePath: instancePath + '/by/' + i0,
              schemaPath: '#/properties/by/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
          }
        }
      } else {
        let err12 = {
          instancePath: instancePath + '/by',
          schemaPath: '#/properties/by/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
      }
    }
    data.why !== void 0 &&
      (validate106(data.why, {
        instancePath: instancePath + '/why',
        parentData: data,
        parentDataProperty: 'why',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)),
        (errors = vErrors.length)));
  } else {
    let err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++);
  }
  return ((validate119.errors = vErrors), errors === 0);
}
validate119.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate104(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate104.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      let err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } };
      (vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++);
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } };
      (vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++);
    }
    if (data.number === void 0) {
      let err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'number' } };
      (vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++);
    }
    if (data.title === void 0) {
      let err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } };
      (vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++);
    }
    if (data.college === void 0) {
      let err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'college' },
      };
      (vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++);
    }
    if (data.issuedOn === void 0) {
      let err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'issuedOn' },
      };
      (vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++);
    }
    if (data.effectiveOn === void 0) {
      let err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'effectiveOn' },
      };
      (vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++);
    }
    if (data.parameters === void 0) {
      let err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'parameters' },
      };
      (vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++);
    }
    if (data.readings === void 0) {
      let err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'readings' },
      };
      (vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++);
    }
    if (data.articles === void 0) {
      let err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'articles' },
      };
      (vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++);
    }
    for (let key0 in data)
      if (!func1.call(schema34.properties, key0)) {
        let err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        (vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++);
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 != 'string') {
        let err11 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++);
      }
      let _errs4 = errors,
        valid1 = !1,
        passing0 = null,
        _errs5 = errors;
      if (data0 !== 'policy') {
        let err12 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/oneOf/0/const',
          keyword: 'const',
          params: { allowedValue: 'policy' },
        };
        (vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++);
      }
      var _valid0 = _errs5 === errors;
      if ((_valid0 && ((valid1 = !0), (passing0 = 0)), valid1))
        ((errors = _errs4), vErrors !== null && (_errs4 ? (vErrors.length = _errs4) : (vErrors = null)));
      else {
        let err13 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
        };
        (vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++);
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 == 'string') {
        if (!pattern3.test(data1)) {
          let err14 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[A-Za-z0-9_-]+$' },
          };
          (vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++);
        }
      } else {
        let err15 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++);
      }
    }
    if (data.number !== void 0) {
      let data2 = data.number;
      if (typeof data2 == 'string') {
        if (func5(data2) < 1) {
          let err16 = {
            instancePath: instancePath + '/number',
            schemaPath: '#/properties/number/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++);
        }
      } else {
        let err17 = {
          instancePath: instancePath + '/number',
          schemaPath: '#/properties/number/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++);
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 == 'string') {
        if (func5(data3) < 1) {
          let err18 = {
            instancePath: instancePath + '/title',
            schemaPath: '#/properties/title/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++);
        }
      } else {
        let err19 = {
          instancePath: instancePath + '/title',
          schemaPath: '#/properties/title/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++);
      }
    }
    if (data.college !== void 0) {
      let data4 = data.college;
      if (typeof data4 == 'string') {
        if (func5(data4) < 1) {
          let err20 = {
            instancePath: instancePath + '/college',
            schemaPath: '#/properties/college/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          (vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++);
        }
      } else {
        let err21 = {
          instancePath: instancePath + '/college',
          schemaPath: '#/properties/college/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++);
      }
    }
    if (data.issuedOn !== void 0) {
      let data5 = data.issuedOn;
      if (typeof data5 == 'string') {
        if (!formats0.test(data5)) {
          let err22 = {
            instancePath: instancePath + '/issuedOn',
            schemaPath: '#/properties/issuedOn/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++);
        }
      } else {
        let err23 = {
          instancePath: instancePath + '/issuedOn',
          schemaPath: '#/properties/issuedOn/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++);
      }
    }
    if (data.effectiveOn !== void 0) {
      let data6 = data.effectiveOn;
      if (typeof data6 == 'string') {
        if (!formats0.test(data6)) {
          let err24 = {
            instancePath: instancePath + '/effectiveOn',
            schemaPath: '#/properties/effectiveOn/format',
            keyword: 'format',
            params: { format: 'date' },
          };
          (vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++);
        }
      } else {
        let err25 = {
          instancePath: instancePath + '/effectiveOn',
          schemaPath: '#/properties/effectiveOn/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        (vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++);
      }
    }
    if (data.parameters !== void 0) {
      let data7 = data.parameters;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7))
        for (let key1 in data7)
          validate105(data7[key1], {
            instancePath: instancePath + '/parameters/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data7,
            parentDataProperty: key1,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors)),
            (errors = vErrors.length));
      else {
        let err26 = {
          instancePath: instancePath + '/parameters',
          schemaPath: '#/properties/parameters/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++);
      }
    }
    if (data.readings !== void 0) {
      let data9 = data.readings;
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9))
        for (let key2 in data9)
          validate111(data9[key2], {
            instancePath: instancePath + '/readings/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data9,
            parentDataProperty: key2,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors)),
            (errors = vErrors.length));
      else {
        let err27 = {
          instancePath: instancePath + '/readings',
          schemaPath: '#/properties/readings/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++);
      }
    }
    if (data.articles !== void 0) {
      let data11 = data.articles;
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11))
        for (let key3 in data11)
          validate119(data11[key3], {
            instancePath: instancePath + '/articles/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data11,
            parentDataProperty: key3,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)),
            (errors = vErrors.length));
      else {
        let err28 = {
          instancePath: instancePath + '/articles',
          schemaPath: '#/properties/articles/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        (vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++);
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    (vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++);
  }
  return ((validate104.errors = vErrors), errors === 0);
}
validate104.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export { policyGuard };
