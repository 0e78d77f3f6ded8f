// Says beside the field what is missing before anything is sent. The server checks everything again; pages work without this file.
const validation = new aspnetValidation.ValidationService();
validation.ValidationInputCssClassName = 'input-wrong';
validation.ValidationInputValidCssClassName = 'input-right';
validation.ValidationMessageCssClassName = 'field-error';
validation.ValidationMessageValidCssClassName = 'field-ok';
validation.bootstrap();
